import { rosterTemplateCsv } from '@/lib/community/roster/template';

/** The empty table as CSV: nothing of the community is in it. */
export function GET() {
  return new Response(rosterTemplateCsv(), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('花名册模板.csv')}`,
    },
  });
}
