// Held against the database and the tally: a ballot for each elector who was told so, one only, as it was chosen.
import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { checkChain } from '@/lib/audit/queries/chain';
import { findVote } from '@/lib/votes/queries/vote';
import type { Told } from './cast';

const { ballots, boxCodes, electors, sealedBallots } = tables;

export interface Faults {
  /** Answered by something that is neither the receipt nor a sentence. */
  broken: number;
  /** Told so, and not there; there more than once; there with another choice. */
  lost: number;
  doubled: number;
  changed: number;
  /** There, and nobody was told. */
  untold: number;
  /** The tally says something else. */
  miscounted: number;
  chain: number;
}

const isAnswer = (status: number) => status === 303 || status === 200;

export async function faultsOf(voteId: string, told: readonly Told[]) {
  const rows = await store.read
    .select({ number: electors.number, answers: ballots.answers })
    .from(ballots)
    .innerJoin(electors, eq(electors.id, ballots.electorId))
    .where(eq(ballots.voteId, voteId));
  const there = new Map(rows.map((row) => [row.number, row.answers[0]]));
  const acknowledged = told.filter((one) => one.acknowledged);
  const numbers = new Set(acknowledged.map((one) => one.number));
  return {
    broken: told.flatMap((one) => one.statuses).filter((status) => !isAnswer(status)).length,
    lost: acknowledged.filter((one) => !there.has(one.number)).length,
    doubled: rows.length - there.size,
    changed: acknowledged.filter((one) => there.has(one.number) && there.get(one.number) !== one.choice).length,
    untold: [...there.keys()].filter((number) => !numbers.has(number)).length,
  };
}

/** While the box is shut: as many sealed ballots as were acknowledged, and nothing else to be seen. */
export async function sealedFaultsOf(voteId: string, told: readonly Told[]) {
  const rows = await store.read
    .select({ number: electors.number })
    .from(sealedBallots)
    .innerJoin(electors, eq(electors.id, sealedBallots.electorId))
    .where(eq(sealedBallots.voteId, voteId));
  const there = new Set(rows.map((row) => row.number));
  const acknowledged = told.filter((one) => one.acknowledged);
  const numbers = new Set(acknowledged.map((one) => one.number));
  return {
    broken: told.flatMap((one) => one.statuses).filter((status) => !isAnswer(status)).length,
    lost: acknowledged.filter((one) => !there.has(one.number)).length,
    doubled: rows.length - there.size,
    changed: 0,
    untold: [...there].filter((number) => !numbers.has(number)).length,
  };
}

/** Codes of acknowledged ballots that the opened box does not have, and those nobody was given. */
export async function strangeCodes(voteId: string, told: readonly Told[]) {
  const rows = await store.read.select({ code: boxCodes.code }).from(boxCodes).where(eq(boxCodes.voteId, voteId));
  const given = new Set(told.filter((one) => one.acknowledged).map((one) => one.code));
  return rows.filter(({ code }) => !given.has(code)).length + Math.max(0, given.size - rows.length);
}

/** The counted result against what the voters were told: in all, and choice by choice. */
export async function miscounted(at: { community: string; ref: string }, told: readonly Told[]) {
  const [item] = (await findVote(store.read, at))!.outcome?.items ?? [];
  if (item?.kind !== 'question') throw new Error('the vote is not counted');
  const { statutory } = item;
  const acknowledged = told.filter((one) => one.acknowledged);
  const choices = ['agree', 'oppose', 'abstain'] as const;
  return choices.reduce(
    (sum, choice) =>
      sum + Math.abs(statutory[choice].heads - acknowledged.filter((one) => one.choice === choice).length),
    Math.abs(statutory.participating.heads - acknowledged.length),
  );
}

export const chainFaults = async (communityId: string) => (await checkChain(store.read, communityId)).faults.length;
