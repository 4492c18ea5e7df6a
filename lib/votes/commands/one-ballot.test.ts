// One elector, one valid ballot over all channels, whatever the order and the race.
import { eq, inArray } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { guest } from '@/lib/kernel/verdict';
import { anElection, aRollCall } from '@/tests/support/channels';
import { aVillage } from '@/tests/support/votes';
import { as } from '@/tests/support/world';
import { activateKioskSlip } from './activate-kiosk-slip';
import { castAtKiosk } from './cast-at-kiosk';
import { drawCode } from './draw-code';
import { enterPapers } from './enter-papers';
import { handPapers } from './hand-papers';
import { issueKioskSlip } from './issue-kiosk-slip';
import { kioskCode } from './kiosk-code';
import { logReturns } from './log-returns';
import { openKioskSlip } from './open-kiosk-slip';

const { ballots, paperEntries, paperRefusals, sealedBallots, voteMarks } = tables;
const village = await aVillage({ count: 32 });
const { clerk, supervisor, opener } = village;
const members = await aRollCall(village);
const election = await anElection(village, '王某（示例）\n李某（示例）');
const numbers = Array.from({ length: 30 }, (_, i) => i + 1);
type Booth = typeof members | typeof election;

/** Before the race: the code typed by the elector who now also holds a telephone and a paper. */
async function passOf(b: Booth, number: number) {
  const issued = await issueKioskSlip.run(as(clerk.actor, b.at), { ...b.on, number: `${number}` });
  if (!issued.ok) throw new Error(issued.error.code);
  const { slip } = issued.value;
  await activateKioskSlip.run(as(supervisor.actor, b.at), { ...b.on, slip });
  const typed = await openKioskSlip.run(as(guest, b.at), { code: kioskCode(slip) });
  return typed.ok ? typed.value.pass : '';
}
const atKiosk = (b: Booth, pass: string, over: object) =>
  castAtKiosk.run(as(guest, b.at), { pass, checked: 'yes', ...over });
/** Another order each time. */
const shuffled = <T>(all: (() => Promise<T>)[]) => all.toSorted(() => Math.random() - 0.5).map((run) => run());

test('roll-call: phone, kiosk, a paper received and the two readings of it, thirty times at once', async () => {
  for (const number of numbers) {
    const pass = await passOf(members, number);
    const read = (who: typeof clerk) => async () =>
      void (await enterPapers.run(as(who.actor, members.at), {
        ...{ ...members.on, channel: 'paper', number: [`${number}`], choice: ['oppose'] },
      }));
    await Promise.all(
      shuffled([
        async () => void (await members.online(number)),
        async () => void (await atKiosk(members, pass, { choice: 'agree' })),
        async () =>
          void (await logReturns.run(as(clerk.actor, members.at), {
            ...{ ...members.on, channel: 'paper', numbers: `${number}` },
          })),
        read(opener),
        read(clerk),
      ]),
    );
  }
  const ids = members.roll.map((e) => e.id);
  const cast = await store.read.select().from(ballots).where(inArray(ballots.electorId, ids));
  const entries = await store.read.select().from(paperEntries).where(eq(paperEntries.voteId, members.vote.id));
  const refused = await store.read.select().from(paperRefusals).where(eq(paperRefusals.voteId, members.vote.id));
  for (const number of numbers) {
    const own = cast.filter((b) => b.electorId === members.of(number).id);
    const readings = entries.filter((e) => e.number === number).length;
    const isOnScreen = own[0]?.channel === 'online' || own[0]?.channel === 'kiosk';
    // On a screen no paper was read for it; on paper both readings made one ballot.
    expect([number, own.length, readings]).toEqual([number, 1, isOnScreen ? 0 : 2]);
    expect(refused.some((r) => r.number === number)).toBe(isOnScreen);
  }
});

test('secret: phone, kiosk and a paper handed out, thirty times at once', async () => {
  const done: Record<number, number> = {};
  for (const number of numbers) {
    const pass = await passOf(election, number);
    const drawn = drawCode({ voteId: election.vote.id, number });
    const all = await Promise.all(
      shuffled([
        async () => (await election.online(number)).ok,
        async () => (await atKiosk(election, pass, { choice: '1', choice2: '1', ...drawn })).ok,
        async () =>
          (
            await handPapers.run(as(clerk.actor, election.at), {
              ...{ ...election.on, channel: 'hall', numbers: `${number}` },
            })
          ).ok,
      ]),
    );
    done[number] = all.filter(Boolean).length;
  }
  expect(Object.values(done)).toEqual(numbers.map(() => 1));
  const marks = await store.read.select().from(voteMarks).where(eq(voteMarks.voteId, election.vote.id));
  const sealed = await store.read.select().from(sealedBallots).where(eq(sealedBallots.voteId, election.vote.id));
  expect(marks).toHaveLength(numbers.length);
  expect(sealed).toHaveLength(marks.filter((m) => m.channel !== 'hall').length);
});
