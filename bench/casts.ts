import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { type Asked, client } from './client';
import type { World } from './fill';
import { formWith } from './form';
import { forSeconds, inTurn, type Load, load, median, quantile } from './load';
import type { Server } from './serve';
import { clients, options } from './settings';

export interface Casts {
  perSecond: number;
  p50: number;
  p99: number;
  cpu: number;
  /** Posts of the form that does nothing, and casts as a share of them in the same round. */
  empty: number;
  emptyCpu: number;
  ratio: number;
  /** Not acknowledged; acknowledged and not there; there more often than acknowledged. */
  failed: number;
  lost: number;
  doubled: number;
}

const acknowledged = ({ answers }: Load) => answers.filter(({ status }) => status === 303);

/** Real form posts, as a browser without JavaScript sends them; after each round some are sent again, with the same key. */
export async function measureCasts({ origin, cpu }: Server, { code, vote, roll, reader }: World): Promise<Casts> {
  const ask = client(origin, clients);
  const on = { ask, cpu };
  const nothing = {
    path: '/bench/form',
    cookie: reader,
    form: formWith('number', await ask({ path: '/bench/form', cookie: reader })),
  };
  const path = `/c/${code}/votes/${vote.ref}/ballot`;
  const first = roll[0]!;
  const fields = formWith('choice', await ask({ path, cookie: first.cookie }));
  const all: Asked[] = roll.map(({ number, cookie }, at) => ({
    path,
    cookie,
    form: {
      ...fields,
      number: String(number),
      key: randomUUID(),
      choice: ['agree', 'oppose', 'abstain'][at % 3]!,
      checked: 'yes',
    },
  }));
  // Warm: both ways taken some times before anything counts.
  const cast: Load[] = [await load(on, inTurn(all.splice(0, 100)))];
  await load(on, forSeconds(1, nothing));
  const rounds: { empty: Load; cast: Load }[] = [];
  while (rounds.length < options.rounds && all.length) {
    const empty = await load(on, forSeconds(options.seconds, nothing));
    const round = await load(on, inTurn(all.splice(0, options.ballots / options.rounds)));
    rounds.push({ empty, cast: round });
    cast.push(round, await load(on, inTurn(round.answers.slice(0, 10).map(({ asked }) => asked))));
  }
  const times = rounds.flatMap((r) => r.cast.times);
  return {
    perSecond: median(rounds.map((r) => r.cast.perSecond)),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    cpu: median(rounds.map((r) => r.cast.cpu)),
    emptyCpu: median(rounds.map((r) => r.empty.cpu)),
    empty: median(rounds.map((r) => r.empty.perSecond)),
    ratio: median(rounds.map((r) => r.cast.perSecond / r.empty.perSecond)),
    ...(await compare(vote.id, cast)),
    failed: [...cast, ...rounds.map((r) => r.empty)].reduce((n, l) => n + l.answers.length - acknowledged(l).length, 0),
  };
}

/** Against the database: a ballot for each elector whose cast was acknowledged, and one only. */
async function compare(voteId: string, cast: Load[]) {
  const { ballots, electors } = tables;
  const rows = await store.read
    .select({ number: electors.number })
    .from(ballots)
    .innerJoin(electors, eq(electors.id, ballots.electorId))
    .where(eq(ballots.voteId, voteId));
  const there = new Set(rows.map(({ number }) => String(number)));
  const told = new Set(cast.flatMap((one) => acknowledged(one).map(({ asked }) => asked.form!.number!)));
  return { lost: [...told].filter((number) => !there.has(number)).length, doubled: rows.length - there.size };
}
