// Challenges of a posted roll, decided as tests need them, and the proof that the roll still has the hash the vote has.
import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { store, tables } from '@/db';
import { addDays, atHour, dayOf } from '@/lib/kernel/calendar/day';
import type { Actor } from '@/lib/kernel/verdict';
import { decideRollChallenge } from '@/lib/votes/commands/decide-roll-challenge';
import { hashRoll } from '@/lib/votes/commands/freeze-roll';
import { findRoll } from '@/lib/votes/queries/roll';
import { findDecisions } from '@/lib/votes/queries/roll-challenge';
import { findVote } from '@/lib/votes/queries/vote';
import { formOf } from './votes';
import { as, monday } from './world';

const { rollChallenges } = tables;
export const tomorrow = atHour(addDays(dayOf(monday), 1), '10:00');

export const challengesOf = (voteId: string) =>
  store.read.select().from(rollChallenges).where(eq(rollChallenges.voteId, voteId));

/** The first open challenge of the vote. */
export async function decideOpen(community: string, ref: string, over: object, by: Actor, at = tomorrow) {
  const form = await formOf(community, ref);
  const { id } = (await findVote(store.read, form))!;
  const open = (await challengesOf(id)).find((c) => c.state === 'open')!;
  return decideRollChallenge.run(as(by, at), { ...form, challenge: open.id, reason: '查过登记。', ...over });
}

export async function rollOf(community: string, ref: string) {
  const vote = (await findVote(store.read, { community, ref }))!;
  return { vote, rows: await findRoll(store.read, vote.id), decisions: await findDecisions(store.read, vote.id) };
}

/** The roll as it stands has the hash the vote has, and the decisions lead to it. */
export async function expectSound(community: string, ref: string, first: string) {
  const { vote, rows, decisions } = await rollOf(community, ref);
  expect(hashRoll(vote.rollSalt!, rows)).toBe(vote.rollHash);
  const hashes = [first, ...decisions.map((d) => d.afterHash)];
  expect(decisions.map((d) => d.beforeHash)).toEqual(hashes.slice(0, -1));
  expect(hashes.at(-1)).toBe(vote.rollHash);
}
