import { dateTime } from '@/lib/i18n/format';
import { frame } from '@/lib/identity/frame';
import { download } from '@/lib/kernel/download';
import { ask } from '@/lib/kernel/page';
import { docxType } from '@/lib/kernel/paper/docx';
import { annexDocx } from '@/lib/mediation/documents/claim-merge';
import { takeAnnex } from '@/lib/mediation/queries/claim-papers';

/** 附表 as a Word file. */
export async function GET(_: Request, { params }: { params: Promise<{ community: string; ref: string }> }) {
  const { community, ref } = await params;
  const { viewer } = await frame(community);
  const exported = `${viewer?.name ?? ''} ${dateTime(new Date())} 导出`;
  const { paper, claims } = await ask(takeAnnex, { community, ref, exported });
  return download(await annexDocx(paper, claims), `附表 ${ref}.docx`, docxType);
}
