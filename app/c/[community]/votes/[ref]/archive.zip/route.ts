import { download } from '@/lib/kernel/download';
import { requestOrigin } from '@/lib/kernel/origin';
import { ask } from '@/lib/kernel/page';
import { showArchive } from '@/lib/votes/queries/archive';

/** 村务档案 of one vote. */
export async function GET(_: Request, { params }: { params: Promise<{ community: string; ref: string }> }) {
  const { community, ref } = await params;
  const { bytes, name } = await ask(showArchive, { community, ref, origin: await requestOrigin() });
  return download(bytes, name, 'application/zip');
}
