import { dateTime } from '@/lib/i18n/format';
import { frame } from '@/lib/identity/frame';
import { download } from '@/lib/kernel/download';
import { ask } from '@/lib/kernel/page';
import { docxOf, docxType } from '@/lib/kernel/paper/docx';
import { showPaper } from '@/lib/mediation/queries/paper';

interface Context {
  params: Promise<{ community: string; ref: string; paper: string }>;
}

/** The paper of the page as a Word file. */
export async function GET(_: Request, { params }: Context) {
  const { community, ref, paper } = await params;
  const { papers, name } = await ask(showPaper, { community, ref, paper });
  const { viewer } = await frame(community);
  const foot = `${viewer?.name ?? ''} ${dateTime(new Date())} 导出`;
  const bytes = await docxOf(papers.map((each) => ({ ...each, foot })));
  return download(bytes, `${name} ${ref}.docx`, docxType);
}
