import { and, eq, type Placeholder, sql } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import { prepared } from '@/db/prepared';
import type { VoteState } from '../machine';
import type { VoteRuleId } from '../rules/of-vote';
import type { ItemResult } from '../tally/item';

const { communities, votes } = tables;

type Row = typeof votes.$inferSelect;
/** What the count wrote: each item, papers and channels. */
export interface Result {
  items: ItemResult[];
  channels: { tally: 'statutory' | 'advisory'; channel: string; heads: number }[];
  /** `voided`: cast online and voided by their electors in person, where there are any. */
  papers: { issued: number; returned: number; refused: number; voided?: number };
}
export type Vote = Omit<Row, 'state' | 'rule' | 'outcome'> & {
  state: VoteState;
  rule: VoteRuleId;
  outcome: Result | null;
};

interface Address {
  community: string;
  ref: string;
}

/** One row and no join, so that a lock takes the vote alone. */
export const voteAt = (read: Reader, { community, ref }: { [Key in keyof Address]: string | Placeholder }) =>
  and(
    eq(votes.communityId, read.select({ id: communities.id }).from(communities).where(eq(communities.code, community))),
    eq(votes.ref, ref),
  );

export async function findVote(read: Reader, at: Address): Promise<Vote | null> {
  const [row] = await read.select().from(votes).where(voteAt(read, at));
  return (row as Vote | undefined) ?? null;
}

const asked = { community: sql.placeholder('community'), ref: sql.placeholder('ref') };
const lockedAs = (strength: 'share' | 'update') =>
  prepared((tx: ReadTx) => tx.lock(tx.select().from(votes).where(voteAt(tx, asked)), strength));
const locked = { share: lockedAs('share'), update: lockedAs('update') };

/** `share` for what only rests on the vote, `update` for what changes it. */
export async function lockVote(
  tx: ReadTx,
  { community, ref }: Address,
  strength: 'share' | 'update' = 'update',
): Promise<Vote | null> {
  const [row] = await locked[strength](tx, { community, ref });
  return (row as Vote | undefined) ?? null;
}
