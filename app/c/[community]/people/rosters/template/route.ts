import { rosterTemplate } from '@/lib/community/roster/template';

/** The empty table: nothing of the community is in it. */
export async function GET() {
  return new Response(new Uint8Array(await rosterTemplate()), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('花名册模板.xlsx')}`,
    },
  });
}
