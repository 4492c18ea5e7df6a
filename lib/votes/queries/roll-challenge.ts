// What the commands on challenges of the roll rest on.
import { and, asc, eq } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import type { Actor } from '@/lib/kernel/verdict';

const { electors, rollChallenges, rollDecisions } = tables;

/** The rows of the roll that somebody votes for: to stand on it is to belong to the vote. */
export const findOwnRows = async (read: Reader, voteId: string, actor: Actor) =>
  actor.kind === 'user'
    ? read
        .select({ id: electors.id })
        .from(electors)
        .where(and(eq(electors.personId, actor.id), eq(electors.voteId, voteId)))
        .limit(1)
    : [];

export const isOnRoll = async (read: Reader, voteId: string, number: number) =>
  (await read.$count(electors, and(eq(electors.voteId, voteId), eq(electors.number, number)))) > 0;

export async function lockChallenge(tx: ReadTx, voteId: string, id: string) {
  const mine = and(eq(rollChallenges.id, id), eq(rollChallenges.voteId, voteId));
  const [row] = await tx.lock(tx.select().from(rollChallenges).where(mine), 'update');
  return row ?? null;
}

/** Oldest first: each one begins with the hash with which the one before it ended. */
export const findDecisions = (read: Reader, voteId: string) =>
  read.select().from(rollDecisions).where(eq(rollDecisions.voteId, voteId)).orderBy(asc(rollDecisions.nth));
export type RollDecision = Awaited<ReturnType<typeof findDecisions>>[number];
