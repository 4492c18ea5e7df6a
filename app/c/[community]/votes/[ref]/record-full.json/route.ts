import { download } from '@/lib/kernel/download';
import { ask } from '@/lib/kernel/page';
import { showFullRecord } from '@/lib/votes/queries/full-record';

/** Exactly the signed bytes; they hold names. */
export async function GET(_: Request, { params }: { params: Promise<{ community: string; ref: string }> }) {
  const { community, ref } = await params;
  const record = await ask(showFullRecord, { community, ref });
  return download(record, `record-full-${community}-${ref}.json`, 'application/json; charset=utf-8');
}
