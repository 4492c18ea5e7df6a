import { and, eq, gt, isNull, lte, ne, or } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import type { Day } from '@/lib/kernel/calendar/day';
import type { CharterState } from '../machine';

const { charters, communities } = tables;

export type Charter = Omit<typeof charters.$inferSelect, 'state'> & { state: CharterState };

interface Address {
  community: string;
  ref: string;
}

export const charterAt = (read: Reader, { community, ref }: Address) =>
  and(
    eq(
      charters.communityId,
      read.select({ id: communities.id }).from(communities).where(eq(communities.code, community)),
    ),
    eq(charters.ref, ref),
  );

/** On that day: a charter goes on until the day of the one that replaces it. */
export const inForceOn = (day: Day) =>
  and(lte(charters.effectiveDay, day), or(isNull(charters.replacedDay), gt(charters.replacedDay, day)));

export async function findCharter(read: Reader, at: Address): Promise<Charter | null> {
  const [row] = await read.select().from(charters).where(charterAt(read, at));
  return (row as Charter | undefined) ?? null;
}

export async function lockCharter(tx: ReadTx, at: Address): Promise<Charter | null> {
  const [row] = await tx.lock(tx.select().from(charters).where(charterAt(tx, at)), 'update');
  return (row as Charter | undefined) ?? null;
}

/** The one that a new charter replaces. */
export async function lockCharterInForce(tx: ReadTx, communityId: string): Promise<Charter | null> {
  const inForce = and(eq(charters.communityId, communityId), ne(charters.state, 'replaced'));
  const [row] = await tx.lock(tx.select().from(charters).where(inForce), 'update');
  return (row as Charter | undefined) ?? null;
}
