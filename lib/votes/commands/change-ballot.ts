// A roll-call ballot changed online, where the vote allows it: the earlier one steps aside and is kept, with its seal.
import { inArray } from 'drizzle-orm';
import { type ReadTx, tables, type WriteTx } from '@/db';
import type { DomainEvent } from '@/lib/kernel/events';
import { sealOf } from './seal-ballots';

const { ballots, changedBallots } = tables;
type Ballot = typeof ballots.$inferSelect;

/** What the head has cast so far. */
export const findEarlier = (tx: ReadTx, electors: readonly { id: string }[]): Promise<Ballot[]> =>
  tx
    .select()
    .from(ballots)
    .where(
      inArray(
        ballots.electorId,
        electors.map(({ id }) => id),
      ),
    );

/** The event names the seals that no longer count, never what was chosen before or after. */
export function changeBallot(earlier: readonly Ballot[], { number, at }: { number: number; at: Date }) {
  const event: DomainEvent = {
    type: 'vote.change-ballot',
    subjectId: earlier[0]!.voteId,
    payload: { number, seals: earlier.map((ballot) => sealOf(ballot.salt, ballot)) },
  };
  return { rows: earlier.map((ballot) => ({ ...ballot, changedAt: at })), event };
}

/** Kept first: the database lets go of a ballot only when it stands elsewhere. */
export async function setAside(tx: WriteTx, rows: readonly (typeof changedBallots.$inferInsert)[]) {
  if (!rows.length) return;
  await tx.insert(changedBallots).values([...rows]);
  await tx.delete(ballots).where(
    inArray(
      ballots.id,
      rows.map((row) => row.id),
    ),
  );
}
