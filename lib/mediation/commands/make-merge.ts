// The job's work on 逐户文书: some papers, then a row that says so. After a fall it goes on with the next ones.
import { createHash } from 'node:crypto';
import { and, eq, max } from 'drizzle-orm';
import { type Reader, type Store, tables } from '@/db';
import { fileStore } from '@/lib/files/store';
import { dateTime } from '@/lib/i18n/format';
import { addDays, dayOf, startOfDay } from '@/lib/kernel/calendar/day';
import { mergeClaims } from '../documents/claim-merge';
import { findGroupPaper, findOfAgreement } from '../queries/claim-papers';
import { findGroupCase } from '../queries/group';
import { batchSize, daysKept, mostAttempts } from '../rules/merges';

const { communities, mediationMergeParts: parts, mediationMerges: merges, mediations, people } = tables;
const sha256 = (of: string | Uint8Array) => createHash('sha256').update(of).digest('hex');

async function findMerge(read: Reader, id: string) {
  const [row] = await read
    .select({ merge: merges, ref: mediations.ref, code: communities.code, by: people.name })
    .from(merges)
    .innerJoin(mediations, eq(mediations.id, merges.caseId))
    .innerJoin(communities, eq(communities.id, merges.communityId))
    .innerJoin(people, eq(people.id, merges.requestedById))
    .where(eq(merges.id, id));
  return row;
}
type Merge = typeof merges.$inferSelect;

/** Only if nobody else has gone on with it meanwhile. */
const isStill = (m: Merge) => and(eq(merges.id, m.id), eq(merges.state, 'waiting'), eq(merges.done, m.done));

/** From the first family again: the agreement has changed on the way, or this is the beginning. */
const begin = (store: Store, m: Merge, basis: string) =>
  store.transaction(async (tx) => {
    const isLost = m.attempts >= mostAttempts;
    await tx.delete(parts).where(eq(parts.mergeId, m.id));
    await tx
      .update(merges)
      .set({ basis, done: 0, attempts: m.attempts + 1, ...(isLost && { state: 'failed' as const }) })
      .where(isStill(m));
  });

const finish = (store: Store, m: Merge, now: Date) =>
  store.transaction(async (tx) => {
    const keptUntil = startOfDay(addDays(dayOf(now), daysKept + 1));
    await tx.update(merges).set({ state: 'made', total: m.done, madeAt: now, keptUntil }).where(isStill(m));
  });

/** The next ones; true while there is more to do. */
export async function makeMerge(store: Store, id: string, now: Date): Promise<boolean> {
  const found = await findMerge(store.read, id);
  if (found?.merge.state !== 'waiting') return false;
  const { merge: m, ref, code, by } = found;
  const c = await findGroupCase(store.read, { community: code, ref });
  if (!c) return false;
  const paper = await findGroupPaper(store.read, c, `${by} ${dateTime(m.requestedAt)} 导出`);
  const basis = sha256(JSON.stringify(paper));
  if (m.basis !== basis) {
    await begin(store, m, basis);
    return true;
  }
  const [last] = await store.read
    .select({ no: max(parts.to) })
    .from(parts)
    .where(eq(parts.mergeId, id));
  const claims = await findOfAgreement(store.read, c.id, last?.no ?? 0, batchSize);
  if (!claims.length) {
    await finish(store, m, now);
    return false;
  }
  const zip = Buffer.from(await mergeClaims(paper, claims, m.requestedAt));
  const hash = sha256(zip);
  await fileStore().put(hash, zip);
  const part = { from: claims[0]!.no, to: claims.at(-1)!.no, count: claims.length, sha256: hash, bytes: zip.length };
  const done = m.done + claims.length;
  await store.transaction(async (tx) => {
    const [held] = await tx
      .update(merges)
      .set({ done, total: Math.max(m.total, done) })
      .where(isStill(m))
      .returning();
    if (held) await tx.insert(parts).values({ ...part, mergeId: id });
  });
  return true;
}

/** It cannot be made: what is there of it goes, and the page says so. */
export const dropMerge = (store: Store, id: string) =>
  store.transaction(async (tx) => {
    await tx.delete(parts).where(eq(parts.mergeId, id));
    await tx
      .update(merges)
      .set({ state: 'failed' })
      .where(and(eq(merges.id, id), eq(merges.state, 'waiting')));
  });
