import { notFound } from 'next/navigation';
import { fileStore } from '@/lib/files/store';
import { download, streamOf } from '@/lib/kernel/download';
import { ask } from '@/lib/kernel/page';
import { joinMerge } from '@/lib/mediation/documents/claim-merge';
import { takeMerge } from '@/lib/mediation/queries/merges';

interface Context {
  params: Promise<{ community: string; ref: string; merge: string }>;
}

async function* read(hashes: readonly string[], first: Buffer) {
  yield first;
  for (const hash of hashes.slice(1)) {
    const bytes = await fileStore().get(hash);
    // The answer breaks off: half a zip is not taken for a whole one.
    if (!bytes) throw new Error('a part of the papers is gone');
    yield bytes;
  }
}

/** All families' papers as one zip, part by part as the reader takes them. */
export async function GET(_: Request, { params }: Context) {
  const { merge, ...at } = await params;
  const { hashes, madeAt } = await ask(takeMerge, { ...at, merge });
  const first = hashes[0] ? await fileStore().get(hashes[0]) : null;
  if (!first) notFound();
  return download(streamOf(joinMerge(read(hashes, first), madeAt)), `逐户文书 ${at.ref}.zip`, 'application/zip');
}
