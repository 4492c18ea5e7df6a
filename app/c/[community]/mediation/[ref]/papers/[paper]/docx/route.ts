import { dateTime } from '@/lib/i18n/format';
import { frame } from '@/lib/identity/frame';
import { download } from '@/lib/kernel/download';
import { ask } from '@/lib/kernel/page';
import { docxType } from '@/lib/kernel/paper/docx';
import { showPaperWord } from '@/lib/mediation/queries/paper-word';

interface Context {
  params: Promise<{ community: string; ref: string; paper: string }>;
}

/** The paper of the page as a Word file. */
export async function GET(_: Request, { params }: Context) {
  const { community, ref, paper } = await params;
  const { viewer } = await frame(community);
  const exported = `${viewer?.name ?? ''} ${dateTime(new Date())} 导出`;
  const { bytes, name } = await ask(showPaperWord, { community, ref, paper, exported });
  return download(bytes, `${name} ${ref}.docx`, docxType);
}
