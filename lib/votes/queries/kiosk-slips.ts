import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, type ReadTx, tables } from '@/db';
import type { Vote } from './vote';

const { electors, kioskSlips, people, votes } = tables;
const first = alias(people, 'first_issuer');
const second = alias(people, 'second_issuer');

export type KioskSlip = typeof kioskSlips.$inferSelect;

/** The slips of a vote, with the two who issued them. */
export const findSlips = (read: Reader, voteId: string) =>
  read
    .select({ slip: kioskSlips, first: first.name, second: second.name })
    .from(kioskSlips)
    .innerJoin(first, eq(first.id, kioskSlips.firstId))
    .leftJoin(second, eq(second.id, kioskSlips.secondId))
    .where(eq(kioskSlips.voteId, voteId));

/** Not typed yet and not expired. */
export const findWaitingSlips = (read: Reader, voteId: string, number: number, now: Date) =>
  read
    .select({ id: kioskSlips.id })
    .from(kioskSlips)
    .where(
      and(
        eq(kioskSlips.voteId, voteId),
        eq(kioskSlips.number, number),
        isNull(kioskSlips.openedAt),
        gt(kioskSlips.expiresAt, now),
      ),
    );

/** The slip, then its vote and head in the order in which every cast takes them: vote, electors, slip. */
export async function lockSlip(tx: ReadTx, slipId: string) {
  const own = tx.select().from(kioskSlips).where(eq(kioskSlips.id, slipId));
  const [seen] = await own;
  if (!seen) return null;
  const [vote] = await tx.lock(tx.select().from(votes).where(eq(votes.id, seen.voteId)), 'share');
  const mine = await tx.lock(
    tx
      .select({ id: electors.id, personId: electors.personId })
      .from(electors)
      .where(and(eq(electors.voteId, seen.voteId), eq(electors.number, seen.number)))
      .orderBy(asc(electors.id)),
    'update',
  );
  const [slip] = await tx.lock(tx.select().from(kioskSlips).where(eq(kioskSlips.id, slipId)), 'update');
  return { ...(vote as Vote), slip: slip!, mine };
}
