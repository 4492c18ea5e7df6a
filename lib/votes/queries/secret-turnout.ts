// Who took part where no row of `ballots` says so. Secret votes: marks of those who voted on a screen, papers as the register counts them back.
// Hands: who signed in.
import { and, eq, inArray, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { screenChannels } from '@/db/schema/channel-words';

const { paperCounts, voteAttendance, voteMarks, votes } = tables;

/** Three statements for any number of votes, in the form of `findTurnout`. */
export async function findSecretTurnout(read: Reader, voteIds: readonly string[]) {
  const [online, papers, came] = await Promise.all([
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
    read
      .select({ voteId: voteAttendance.voteId, heads: sql<number>`count(*)` })
      .from(voteAttendance)
      .where(inArray(voteAttendance.voteId, [...voteIds]))
      .groupBy(voteAttendance.voteId),
  ]);
  const inTheHall = came.map((row) => ({ ...row, channel: 'hall' as const }));
  return [...online, ...papers, ...inTheHall].map((row) => ({
    ...row,
    tally: 'statutory' as const,
    heads: Number(row.heads),
    area: null,
  }));
}
