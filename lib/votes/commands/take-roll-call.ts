// One roll-call ballot that was chosen on a screen, with what it overtakes. What the phone and the kiosk share.
import { sql } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import { prepared } from '@/db/prepared';
import type { VoteProxy } from '../queries/proxies';
import type { Screen } from './refuse-on-screen';
import { sealBallots } from './seal-ballots';
import { overtakeProxies, type ProxyRow, saveProxies } from './step-proxy';

const { ballots } = tables;

interface Chosen {
  vote: { id: string; communityId: string; ref: string };
  number: number;
  answers: string[];
  channel: Screen;
  electors: readonly { id: string }[];
  proxies: readonly VoteProxy[];
  castById: string;
  castAt: Date;
  newId: () => string;
}
export interface RollCallChange {
  rows: ReturnType<typeof sealBallots>['rows'];
  proxies: readonly ProxyRow[];
}

export function takeRollCall({ vote, proxies, ...chosen }: Chosen) {
  const sealed = sealBallots({ ...chosen, communityId: vote.communityId, voteId: vote.id });
  const overtaken = overtakeProxies(proxies, chosen.channel, chosen.castAt, vote.ref);
  return {
    change: { rows: sealed.rows, proxies: overtaken.rows },
    transitions: overtaken.transitions,
    tells: overtaken.tells,
    events: [sealed.event, ...overtaken.events] as const,
  };
}

const value = sql.placeholder;
const kept = prepared((tx: WriteTx) =>
  tx.insert(ballots).values({
    ...{ id: value('id'), communityId: value('communityId'), voteId: value('voteId'), electorId: value('electorId') },
    ...{ answers: value('answers'), channel: value('channel'), receipt: value('receipt'), salt: value('salt') },
    ...{ castById: value('castById'), castAt: value('castAt') },
  }),
);

export async function saveRollCall(tx: WriteTx, { rows, proxies }: RollCallChange) {
  for (const row of rows) await kept(tx, row);
  await saveProxies(tx, proxies);
  return { receipt: rows[0]!.receipt };
}
