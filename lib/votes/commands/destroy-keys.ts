import { and, inArray, notInArray } from 'drizzle-orm';
import { type Store, tables } from '@/db';
import { destroyKey, keptFor } from './keep-key';

const { votes } = tables;

/**
 * Keys of votes that are counted or void, once that is committed. Called after each such deed, and by a job for the
 * case that the server fell between the two.
 */
export async function destroyKeys(store: Store, { dryRun = false } = {}): Promise<number> {
  const kept = keptFor();
  if (!kept.length) return 0;
  const over = await store.read
    .select({ id: votes.id })
    .from(votes)
    .where(and(inArray(votes.id, kept), notInArray(votes.state, ['draft', 'announced'])));
  if (!over.length || dryRun) return over.length;
  for (const { id } of over) destroyKey(id);
  await store.forget();
  return over.length;
}
