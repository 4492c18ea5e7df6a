// What guarded a vote, for its file: challenges with their decisions and answers, rounds of the mobile box, hand-overs.
import { asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';

const { paperHandovers, people, resultChallenges, rollChallenges, rollDecisions, texts, visitStops, voteVisits } =
  tables;
const words = alias(texts, 'words');
const ends = alias(texts, 'ends');
const first = alias(people, 'first');
const second = alias(people, 'second');

const findRollChallenges = (read: Reader, voteId: string) =>
  read
    .select({ c: rollChallenges, text: words.text, reason: ends.text, by: first.name, decision: rollDecisions })
    .from(rollChallenges)
    .innerJoin(words, eq(words.id, rollChallenges.textId))
    .leftJoin(ends, eq(ends.id, rollChallenges.reasonId))
    .leftJoin(first, eq(first.id, rollChallenges.decidedById))
    .leftJoin(rollDecisions, eq(rollDecisions.challengeId, rollChallenges.id))
    .where(eq(rollChallenges.voteId, voteId))
    .orderBy(asc(rollChallenges.filedAt), asc(rollChallenges.id));

const findResultChallenges = (read: Reader, voteId: string) =>
  read
    .select({ c: resultChallenges, text: words.text, answer: ends.text, by: first.name })
    .from(resultChallenges)
    .innerJoin(words, eq(words.id, resultChallenges.textId))
    .leftJoin(ends, eq(ends.id, resultChallenges.answerId))
    .leftJoin(first, eq(first.id, resultChallenges.answeredById))
    .where(eq(resultChallenges.voteId, voteId))
    .orderBy(asc(resultChallenges.filedAt), asc(resultChallenges.id));

const findVisits = (read: Reader, voteId: string) =>
  read
    .select({ wentAt: voteVisits.wentAt, first: first.name, second: second.name, number: visitStops.number })
    .from(voteVisits)
    .innerJoin(visitStops, eq(visitStops.visitId, voteVisits.id))
    .innerJoin(first, eq(first.id, voteVisits.firstId))
    .innerJoin(second, eq(second.id, voteVisits.secondId))
    .where(eq(voteVisits.voteId, voteId))
    .orderBy(asc(voteVisits.wentAt), asc(visitStops.number));

const findHandovers = (read: Reader, voteId: string) =>
  read
    .select({ h: paperHandovers, giver: first.name, receiver: second.name, difference: words.text })
    .from(paperHandovers)
    .innerJoin(first, eq(first.id, paperHandovers.giverId))
    .innerJoin(second, eq(second.id, paperHandovers.receiverId))
    .leftJoin(words, eq(words.id, paperHandovers.differenceId))
    .where(eq(paperHandovers.voteId, voteId))
    .orderBy(asc(paperHandovers.givenAt), asc(paperHandovers.id));

export async function findGuardRows(read: Reader, voteId: string) {
  const [roll, result, visits, handovers] = await Promise.all([
    findRollChallenges(read, voteId),
    findResultChallenges(read, voteId),
    findVisits(read, voteId),
    findHandovers(read, voteId),
  ]);
  return { roll, result, visits, handovers };
}
export type GuardRows = Awaited<ReturnType<typeof findGuardRows>>;
