// The rows of a frozen roll as a decision leaves them.
import { eq, inArray } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import type { Amendment } from './amend-roll';

const { electors } = tables;
type Line = Amendment['before'][number];
const numbersIn = (roll: readonly Line[], tally: Line['tally']) =>
  new Set(roll.filter((row) => row.tally === tally).map((row) => row.number)).size;

export function sizesOf(roll: readonly Line[], hasArea: boolean) {
  const area = roll.reduce((sum, row) => sum + (row.tally === 'statutory' ? (row.area ?? 0) : 0), 0);
  return {
    heads: numbersIn(roll, 'statutory'),
    advisoryHeads: numbersIn(roll, 'advisory'),
    area: hasArea ? area : null,
  };
}

/** Between the row of the decision and the new hash of the vote: at no other moment does the database let it. */
export async function changeRoll(
  tx: WriteTx,
  { before, after, ...of }: Pick<Amendment, 'before' | 'after'> & { communityId: string; voteId: string },
) {
  const kept = new Set(after.map((row) => row.id));
  const gone = before.filter((row) => !kept.has(row.id)).map((row) => row.id);
  if (gone.length) await tx.delete(electors).where(inArray(electors.id, gone));
  const known = new Set(before.map((row) => row.id));
  for (const row of after)
    if (known.has(row.id))
      await tx.update(electors).set({ personId: row.personId, area: row.area }).where(eq(electors.id, row.id));
    else await tx.insert(electors).values({ ...row, communityId: of.communityId, voteId: of.voteId });
}
