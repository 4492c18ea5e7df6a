// Papers and who read them, for the commands that enter them: the heads locked first, then what is known of each.
import { and, asc, eq, inArray } from 'drizzle-orm';
import { type ReadTx, tables } from '@/db';
import { lockVote } from './vote';

const { ballots, electors, paperEntries, paperRefusals } = tables;

export interface Head {
  number: number;
  electors: { id: string }[];
  entries: (typeof paperEntries.$inferSelect)[];
  /** Of the ballot it has, if any. */
  ballotChannel: string | null;
  isRefused: boolean;
}

/** Electors in the order of their ids, as a cast takes them: no deadlock. */
export async function lockHeads(tx: ReadTx, at: { community: string; ref: string }, numbers: readonly number[]) {
  const vote = await lockVote(tx, at, 'share');
  if (!vote) return null;
  const rows = await tx.lock(
    tx
      .select({ id: electors.id, number: electors.number })
      .from(electors)
      .where(and(eq(electors.voteId, vote.id), inArray(electors.number, [...numbers])))
      .orderBy(asc(electors.id)),
    'update',
  );
  const inVote = (table: typeof paperEntries | typeof paperRefusals) =>
    and(eq(table.voteId, vote.id), inArray(table.number, [...numbers]));
  const entries = await tx.select().from(paperEntries).where(inVote(paperEntries)).orderBy(asc(paperEntries.round));
  const refused = await tx.select().from(paperRefusals).where(inVote(paperRefusals));
  const cast = await tx
    .select({ electorId: ballots.electorId, channel: ballots.channel })
    .from(ballots)
    .where(
      inArray(
        ballots.electorId,
        rows.map((row) => row.id),
      ),
    );
  const heads = new Map<number, Head>();
  for (const { id, number } of rows) {
    const head = heads.get(number) ?? {
      number,
      electors: [],
      entries: entries.filter((e) => e.number === number),
      ballotChannel: cast.find((b) => b.electorId === id)?.channel ?? null,
      isRefused: refused.some((r) => r.number === number),
    };
    head.electors.push({ id });
    heads.set(number, head);
  }
  return { ...vote, heads };
}
