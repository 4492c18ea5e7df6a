import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { activateKioskSlip } from '@/lib/votes/commands/activate-kiosk-slip';
import { issueKioskSlip } from '@/lib/votes/commands/issue-kiosk-slip';
import { logReturns } from '@/lib/votes/commands/log-returns';
import { logVisit } from '@/lib/votes/commands/log-visit';
import { registerProxy } from '@/lib/votes/commands/register-proxy';
import { useProxy } from '@/lib/votes/commands/use-proxy';
import { voidProxy } from '@/lib/votes/commands/void-proxy';
import { aPhoto, asFile } from '../files';
import { address, announced, numberOf } from './votes';
import type { Samples, World } from './world';

const { votes } = tables;
const everyChannel = { channels: ['online', 'kiosk', 'hall', 'paper', 'visit'] };

/** Running, under a rule that knows proxies, and the number of one who is not among those who run it. */
async function running(w: World) {
  const on = await announced(w, 3, everyChannel);
  await store.transaction((tx) => tx.update(votes).set({ rule: 'v-election' }).where(eq(votes.id, on.id)));
  return { ...address(on), number: await numberOf(on.id, w.here.council.id) };
}
const paperOf = async (w: World) => ({
  ...{ personId: w.neighbour.id, writtenOn: w.day(-3), signed: 'on' },
  scans: asFile(await aPhoto()),
});

async function signed(w: World) {
  const on = await running(w);
  await w.run(registerProxy, 'clerk', { ...on, ...(await paperOf(w)) });
  return on;
}

export const voteChannels: Samples = {
  'vote.register-proxy': async (w) => ({
    command: registerProxy,
    by: 'clerk',
    input: { ...(await running(w)), ...(await paperOf(w)) },
  }),
  'vote.use-proxy': async (w) => ({
    command: useProxy,
    by: 'supervisor',
    input: { ...(await signed(w)), present: 'on' },
  }),
  'vote.void-proxy': async (w) => ({
    command: voidProxy,
    by: 'supervisor',
    input: { ...(await signed(w)), ground: 'withdrawn' },
  }),
  'vote.log-visit': async (w) => {
    const { number, ...on } = await running(w);
    const carriers = { firstId: w.here.clerk.id, secondId: w.here.supervisor.id };
    return {
      command: logVisit,
      by: 'supervisor',
      input: { ...on, ...carriers, wentAt: w.instant(0), numbers: number },
    };
  },
  'vote.log-returns': async (w) => {
    const { number, ...on } = await running(w);
    return { command: logReturns, by: 'supervisor', input: { ...on, channel: 'hall', numbers: number } };
  },
  'vote.issue-kiosk-slip': async (w) => ({ command: issueKioskSlip, by: 'supervisor', input: await running(w) }),
  'vote.activate-kiosk-slip': async (w) => {
    const { number, ...on } = await running(w);
    const { slip } = await w.run(issueKioskSlip, w.second.clerk, { ...on, number });
    return { command: activateKioskSlip, by: 'supervisor', input: { ...on, slip } };
  },
};
