// Each: a vote of its own, everybody on the roll, and the tally held against what the voters were told.
import { setTimeout as sleep } from 'node:timers/promises';
import { store } from '@/db';
import { countVote } from '@/lib/votes/commands/count-vote';
import { openBox } from '@/lib/votes/commands/open-box';
import { findVote } from '@/lib/votes/queries/vote';
import { client } from '../client';
import { done } from '../fill-records';
import type { Roster } from '../fill-roster';
import type { Server } from '../serve';
import { castAll, type Told } from './cast';
import { chainFaults, faultsOf, miscounted, sealedFaultsOf, strangeCodes } from './check';
import { countAtOnce } from './count-at-once';
import { figuresOf } from './figures';
import { openPolling, passphrases } from './polling';
import { signIn } from './sign-in';

export interface On {
  roster: Roster;
  server: Server;
  clients: number;
}
type Polling = Awaited<ReturnType<typeof openPolling>>;

const secondsSince = (began: number) => (performance.now() - began) / 1000;
function stopwatch({ server, clients }: On) {
  const [began, used] = [performance.now(), server.cpu()];
  return () => ({ clients, seconds: secondsSince(began), cpu: server.cpu() - used });
}
const versionOf = async ({ at }: Polling) => ({ ...at, version: (await findVote(store.read, at))!.version });

async function manyOf({ ballots }: Polling, told: readonly Told[]) {
  while (told.length < ballots.length * 0.4) await sleep(5);
}

async function counted({ roster: { clerk, communityId } }: On, polling: Polling, told: readonly Told[]) {
  const faults = await faultsOf(polling.vote.id, told);
  const isCounted = (await findVote(store.read, polling.at))!.outcome !== null;
  if (!isCounted) await done(countVote, clerk, polling.vote.closesAt, await versionOf(polling));
  return { ...faults, miscounted: await miscounted(polling.at, told), chain: await chainFaults(communityId) };
}

export async function everybodyCasts(on: On) {
  const polling = await openPolling(on.roster, on.server, on);
  const spent = stopwatch(on);
  const told = await castAll(polling.ask, polling.ballots, on);
  return figuresOf(told, spent(), await counted(on, polling, told));
}

/** The server is gone from one moment to the next when four in ten have been told, and comes back on the same address. */
export async function theServerDies(on: On, again: (port: number) => Promise<Server>) {
  const polling = await openPolling(on.roster, on.server, on);
  const began = performance.now();
  const told: Told[] = [];
  const rush = castAll(polling.ask, polling.ballots, { ...on, told });
  await manyOf(polling, told);
  await on.server.kill();
  const server = await again(on.server.port);
  await rush;
  const seconds = secondsSince(began);
  return { server, figures: figuresOf(told, { clients: on.clients, seconds }, await counted(on, polling, told)) };
}

const minute = 60_000;

/** When four in ten have been told, the clock stands a moment before closing; the count is begun as soon as a page offers it. */
export async function theVoteCloses(on: On, before = 200) {
  const { roster, server } = on;
  const closesAt = new Date((Math.floor(Date.now() / minute) + 20) * minute);
  const polling = await openPolling(roster, server, { ...on, closesAt });
  const cookie = await signIn(roster.clerkId);
  const path = `/c/${roster.code}/votes/${polling.vote.ref}`;
  const began = performance.now();
  const told: Told[] = [];
  let isOver = false;
  const rush = castAll(polling.ask, polling.ballots, { ...on, told, isOver: () => isOver });
  await manyOf(polling, told);
  await server.ahead(closesAt.getTime() - Date.now() - before);
  await countAtOnce(client(server.origin, 1), path, cookie);
  await sleep(before);
  isOver = true;
  await rush;
  const seconds = secondsSince(began);
  await server.ahead(0);
  return figuresOf(told, { clients: on.clients, seconds }, await counted(on, polling, told));
}

/** Sealed ballots are as many as were acknowledged, and so are the codes when the box is opened. */
export async function everybodyCastsInSecret(on: On) {
  const { roster, server, clients } = on;
  const polling = await openPolling(roster, server, { clients, mode: 'secret' });
  const time = stopwatch(on);
  const told = await castAll(polling.ask, polling.ballots, on);
  const spent = time();
  const sealed = await sealedFaultsOf(polling.vote.id, told);
  const [passwordFirst, passwordSecond] = passphrases;
  const form = { ...(await versionOf(polling)), passwordFirst, passwordSecond };
  await done(openBox, roster.supervisor, polling.vote.closesAt, form);
  const codes = await strangeCodes(polling.vote.id, told);
  const faults = { ...sealed, miscounted: (await miscounted(polling.at, told)) + codes };
  return figuresOf(told, spent, { ...faults, chain: await chainFaults(roster.communityId) });
}
