import { dateTime } from '@/lib/i18n/format';
import { frame } from '@/lib/identity/frame';
import { download } from '@/lib/kernel/download';
import { ask } from '@/lib/kernel/page';
import { xlsxType } from '@/lib/mediation/documents/statistics-xlsx';
import { subsidyXlsx } from '@/lib/mediation/documents/subsidy-xlsx';
import { showSubsidies } from '@/lib/mediation/queries/subsidies';
import { askedOf } from '../../asked';

interface Context {
  params: Promise<{ community: string }>;
}

export async function GET(request: Request, { params }: Context) {
  const { community } = await params;
  const view = await ask(showSubsidies, askedOf(community, Object.fromEntries(new URL(request.url).searchParams)));
  const { viewer } = await frame(community);
  const exported = `${viewer?.name ?? ''} ${dateTime(new Date())} 导出`;
  return download(await subsidyXlsx(view, exported), `以案定补 ${view.period.from} ${view.period.to}.xlsx`, xlsxType);
}
