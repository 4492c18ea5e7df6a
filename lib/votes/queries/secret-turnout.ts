// Who took part in secret votes: marks of those who voted on a screen, papers as the register counts them back.
import { and, eq, inArray, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { screenChannels } from '@/db/schema/channel-words';

const { paperCounts, voteMarks, votes } = tables;

/** Two statements for any number of votes, in the form of `findTurnout`. */
export async function findSecretTurnout(read: Reader, voteIds: readonly string[]) {
  const [online, papers] = await Promise.all([
    read
      .select({ voteId: voteMarks.voteId, channel: voteMarks.channel, heads: sql<number>`count(*)` })
      .from(voteMarks)
      .where(and(inArray(voteMarks.voteId, [...voteIds]), inArray(voteMarks.channel, [...screenChannels])))
      .groupBy(voteMarks.voteId, voteMarks.channel),
    read
      .select({
        voteId: paperCounts.voteId,
        channel: paperCounts.channel,
        heads: sql<number>`sum(${paperCounts.amount})`,
      })
      .from(paperCounts)
      .innerJoin(votes, and(eq(votes.id, paperCounts.voteId), eq(votes.mode, 'secret')))
      .where(and(inArray(paperCounts.voteId, [...voteIds]), eq(paperCounts.act, 'returned')))
      .groupBy(paperCounts.voteId, paperCounts.channel),
  ]);
  return [...online, ...papers].map((row) => ({
    ...row,
    tally: 'statutory' as const,
    heads: Number(row.heads),
    area: null,
  }));
}
