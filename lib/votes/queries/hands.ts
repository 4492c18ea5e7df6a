// What a vote by hands is counted from: who attended, and what two people counted.
import { asc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { maskName } from '@/lib/i18n/mask';
import { settledHands } from '../rules/hands';
import { countHands } from '../tally/item';
import type { Asked } from './count';
import type { Result } from './vote';

const { handCounts, people, voteAttendance } = tables;

export async function findHands(read: Reader, voteId: string) {
  const attended = await read.$count(voteAttendance, eq(voteAttendance.voteId, voteId));
  const rounds = await read
    .select({
      round: handCounts.round,
      counts: handCounts.counts,
      byId: handCounts.byId,
      name: people.name,
      at: handCounts.at,
    })
    .from(handCounts)
    .innerJoin(people, eq(people.id, handCounts.byId))
    .where(eq(handCounts.voteId, voteId))
    .orderBy(asc(handCounts.round));
  return { attended, rounds, settled: settledHands(rounds) };
}
export type Hands = Awaited<ReturnType<typeof findHands>>;

/** The same from the same counts, at the count and at each certification. */
export function resultOfHands(
  { rule, items, heads }: Asked & { heads: number | null },
  { attended, settled }: Pick<Hands, 'attended' | 'settled'>,
): Result {
  return {
    items: items.map((item, at) => countHands(rule, item, { heads: heads ?? 0, attended }, settled?.counts[at])),
    channels: attended ? [{ tally: 'statutory', channel: 'hall', heads: attended }] : [],
    papers: { issued: 0, returned: 0, refused: 0 },
  };
}

/** How it was counted and by whom; the public reads masked names, as under a certificate. */
export const presentHands = ({ attended, rounds }: Hands, isStaff: boolean) => ({
  attended,
  counters: rounds.map(({ round, name }) => ({ round, name: isStaff ? name : maskName(name) })),
  hasThird: rounds.length > 2,
});
export type HandsView = ReturnType<typeof presentHands>;
