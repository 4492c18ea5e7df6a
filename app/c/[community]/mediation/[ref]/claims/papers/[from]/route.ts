import { dateTime } from '@/lib/i18n/format';
import { frame } from '@/lib/identity/frame';
import { download } from '@/lib/kernel/download';
import { ask } from '@/lib/kernel/page';
import { mergeClaims } from '@/lib/mediation/documents/claim-merge';
import { takeMerge } from '@/lib/mediation/queries/claim-papers';

interface Context {
  params: Promise<{ community: string; ref: string; from: string }>;
}

/** A hundred families' papers as one zip. */
export async function GET(_: Request, { params }: Context) {
  const { community, ref, from } = await params;
  const { viewer } = await frame(community);
  const now = new Date();
  const exported = `${viewer?.name ?? ''} ${dateTime(now)} 导出`;
  const first = /^\d{1,6}$/.test(from) ? Number(from) : 1;
  const { paper, claims } = await ask(takeMerge, { community, ref, from: first, exported });
  return download(await mergeClaims(paper, claims, now), `逐户文书 ${ref} 第${first}起.zip`, 'application/zip');
}
