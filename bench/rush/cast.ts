import { setTimeout as sleep } from 'node:timers/promises';
import type { Answered, Client } from '../client';
import type { Ballot } from './ballots';

export interface Told extends Ballot {
  /** An answer led to the receipt. */
  acknowledged: boolean;
  statuses: number[];
  times: number[];
}

/** Nobody answers while the server is down; a person tries again, with the same form. */
async function untilAnswered(ask: Client, { asked }: Ballot): Promise<Answered> {
  for (const until = Date.now() + 60_000; ; await sleep(50)) {
    const answer = await ask(asked).catch(() => null);
    if (answer) return answer;
    if (Date.now() > until) throw new Error('the server did not come back');
  }
}

/** Each ballot is posted twice with the same key: by every other voter at once, as a button pressed twice does. */
async function castOne(ask: Client, ballot: Ballot): Promise<Told> {
  const send = () => untilAnswered(ask, ballot);
  const answers = ballot.number % 2 ? await Promise.all([send(), send()]) : [await send(), await send()];
  return {
    ...ballot,
    acknowledged: answers.some((a) => a.status === 303 && a.headers.location?.includes('/receipt')),
    statuses: answers.map((a) => a.status),
    times: answers.map((a) => a.ms),
  };
}

/** So many clients at a time, until every ballot has been sent or `isOver`. */
export async function castAll(
  ask: Client,
  ballots: readonly Ballot[],
  { clients, told = [], isOver = () => false }: { clients: number; told?: Told[]; isOver?: () => boolean },
) {
  let at = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let ballot = ballots[at++]; ballot && !isOver(); ballot = ballots[at++])
        told.push(await castOne(ask, ballot));
    }),
  );
  return told;
}
