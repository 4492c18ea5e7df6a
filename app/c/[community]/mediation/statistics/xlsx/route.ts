import { dateTime } from '@/lib/i18n/format';
import { frame } from '@/lib/identity/frame';
import { download } from '@/lib/kernel/download';
import { ask } from '@/lib/kernel/page';
import { statisticsXlsx, xlsxType } from '@/lib/mediation/documents/statistics-xlsx';
import { exportStatistics } from '@/lib/mediation/queries/statistics';
import { askedOf } from '../asked';

interface Context {
  params: Promise<{ community: string }>;
}

export async function GET(request: Request, { params }: Context) {
  const { community } = await params;
  const view = await ask(exportStatistics, askedOf(community, Object.fromEntries(new URL(request.url).searchParams)));
  const { viewer } = await frame(community);
  const exported = `${viewer?.name ?? ''} ${dateTime(new Date())} 导出`;
  return download(
    await statisticsXlsx(view, exported),
    `调解统计 ${view.period.from} ${view.period.to}.xlsx`,
    xlsxType,
  );
}
