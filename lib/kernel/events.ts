import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { type ReadTx, tables, type WriteTx } from '@/db';
import { prepared } from '@/db/prepared';

const { auditChains, auditEvents } = tables;

/** What happened: `noun.past`. The payload carries ids, states, amounts and salted hashes, never names, phones, addresses or free text. */
export interface DomainEvent {
  type: string;
  subjectId: string;
  payload: Record<string, unknown>;
}
export type Entry = DomainEvent & { at: Date; actorId: string | null; command: string };

/** One text for one value on both engines: key order must not matter, jsonb does not keep it. */
export const canonical = (v: unknown): string => {
  if (Array.isArray(v)) return `[${v.map(canonical).join()}]`;
  if (v instanceof Date) return JSON.stringify(v);
  if (v instanceof File) return JSON.stringify([v.name, v.size]);
  if (v && typeof v === 'object') {
    // As JSON does: a key without a value is not kept, so it must not count.
    const entries = Object.entries(v)
      .filter(([, x]) => x !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([k, x]) => `${JSON.stringify(k)}:${canonical(x)}`).join()}}`;
  }
  return JSON.stringify(v ?? null);
};

export const sha256 = (...parts: readonly string[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** The hash of an entry that follows `previous`. */
export const link = (previous: string, entry: Entry & { seq: number }) => sha256(previous, canonical(entry));

const value = sql.placeholder;
const headRows = prepared((tx: ReadTx) =>
  tx.lock(
    tx
      .select()
      .from(auditChains)
      .where(eq(auditChains.communityId, value('communityId'))),
    'update',
  ),
);

const written = prepared((tx: WriteTx) =>
  tx.insert(auditEvents).values({
    ...{ communityId: value('communityId'), seq: value('seq'), hash: value('hash'), at: value('at') },
    ...{ type: value('type'), subjectId: value('subjectId'), payload: value('payload') },
    ...{ actorId: value('actorId'), command: value('command') },
  }),
);
const moved = prepared((tx: WriteTx) =>
  tx
    .update(auditChains)
    .set({ seq: sql`${value('seq')}`, hash: sql`${value('hash')}` })
    .where(eq(auditChains.communityId, value('communityId'))),
);

/** Appends to the community's chain. Taking the head row first is also the lock; it comes last in a transaction, so it is held briefly. */
export async function append(tx: WriteTx, communityId: string, entries: readonly Entry[]) {
  let [head] = await headRows(tx, { communityId });
  if (!head) {
    await tx.insert(auditChains).values({ communityId, seq: 0, hash: '' }).onConflictDoNothing();
    [head] = await headRows(tx, { communityId });
  }
  let { seq, hash } = head!;
  for (const entry of entries) {
    seq += 1;
    hash = link(hash, { ...entry, seq });
    await written(tx, { ...entry, communityId, seq, hash });
  }
  await moved(tx, { communityId, seq, hash });
}
