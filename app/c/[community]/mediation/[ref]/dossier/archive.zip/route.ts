import { dateTime } from '@/lib/i18n/format';
import { frame } from '@/lib/identity/frame';
import { download } from '@/lib/kernel/download';
import { ask } from '@/lib/kernel/page';
import { showFileArchive } from '@/lib/mediation/queries/file-archive';

/** 整卷 of one case. */
export async function GET(_: Request, { params }: { params: Promise<{ community: string; ref: string }> }) {
  const { community, ref } = await params;
  const { viewer } = await frame(community);
  const exported = `${viewer?.name ?? ''} ${dateTime(new Date())} 导出`;
  const { bytes, name } = await ask(showFileArchive, { community, ref, exported });
  return download(bytes, name, 'application/zip');
}
