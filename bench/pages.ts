import { client } from './client';
import type { World } from './fill';
import { forSeconds, type Load, load, median, quantile } from './load';
import type { Server } from './serve';
import { clients, options } from './settings';

export interface PageFigures {
  perSecond: number;
  p50: number;
  p99: number;
  /** Of the server, for one answer, in milliseconds. */
  cpu: number;
  /** To the empty page, measured in the same round. */
  ratio: number;
  failed: number;
}

export const addresses = ({ code, record }: World) => ({
  empty: '/bench',
  board: `/c/${code}`,
  list: `/c/${code}/proposals`,
  record: `/c/${code}/proposals/${record}`,
});

/** In rounds, each page after the other: what else the machine does meets all of them alike. */
export async function measurePages({ origin, cpu }: Server, world: World) {
  const on = { ask: client(origin, clients), cpu };
  const asked = Object.entries(addresses(world)).map(([name, path]) => ({ name, path, cookie: world.reader }));
  for (const page of asked) await load(on, forSeconds(0.7, page));
  const rounds: Record<string, Load>[] = [];
  for (let nth = 0; nth < options.rounds; nth++) {
    const round: Record<string, Load> = {};
    for (const page of asked) round[page.name] = await load(on, forSeconds(options.seconds, page));
    rounds.push(round);
  }
  return Object.fromEntries(
    asked.map(({ name }): [string, PageFigures] => {
      const mine = rounds.map((round) => round[name]!);
      const times = mine.flatMap((one) => one.times);
      return [
        name,
        {
          perSecond: median(mine.map((one) => one.perSecond)),
          p50: quantile(times, 0.5),
          p99: quantile(times, 0.99),
          cpu: median(mine.map((one) => one.cpu)),
          ratio: median(rounds.map((round) => round[name]!.perSecond / round.empty!.perSecond)),
          failed: mine.flatMap((one) => one.answers).filter(({ status }) => status !== 200).length,
        },
      ];
    }),
  );
}
