import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { requestContext } from '@/lib/kernel/request-context';
import { guest } from '@/lib/kernel/verdict';
import { anElection, aRollCall } from '@/tests/support/channels';
import { anAnnouncedVote, aVillage, done, during } from '@/tests/support/votes';
import { as } from '@/tests/support/world';
import { showKiosk } from '../queries/kiosk';
import { showKioskSlip } from '../queries/kiosk-desk';
import { activateKioskSlip } from './activate-kiosk-slip';
import { castAtKiosk } from './cast-at-kiosk';
import { drawCode } from './draw-code';
import { handPapers } from './hand-papers';
import { issueKioskSlip } from './issue-kiosk-slip';
import { kioskCode } from './kiosk-code';
import { openKiosk } from './open-kiosk';
import { pickAtKiosk } from './pick-at-kiosk';

const { auditEvents, ballots, kioskSlips, sealedBallots, voteMarks } = tables;
const village = await aVillage({ count: 40 });
const { clerk, supervisor, opener } = village;
const members = await aRollCall(village);
const election = await anElection(village, '王某（示例）\n李某（示例）');
type Booth = typeof members | typeof election;

const plus = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);
const issue = (b: Booth, number: number, who = clerk.actor) =>
  issueKioskSlip.run(as(who, b.at), { ...b.on, number: `${number}` });
const activate = (b: Booth, slip: string, who = supervisor.actor, at = b.at) =>
  activateKioskSlip.run(as(who, at), { ...b.on, slip });
let devices = 0;
/** Each device counts its own guesses. */
const type = (code: string, at: Date, clientIp = `10.0.0.${++devices}`) =>
  requestContext.run({ requestId: '', clientIp, understood: false }, () => openKiosk.run(as(guest, at), { code }));
const cast = (b: Booth, pass: string, number: number, over: object = {}, at = b.at) =>
  castAtKiosk.run(as(guest, at), {
    ...{ pass, choice: b === election ? '1' : 'agree', choice2: '1', checked: 'yes' },
    ...(b === election ? drawCode({ voteId: b.vote.id, number }) : {}),
    ...over,
  });
const slipOf = async (id: string) => (await store.read.select().from(kioskSlips).where(eq(kioskSlips.id, id)))[0]!;

/** Issued by one, activated by another. */
async function good(b: Booth, number: number) {
  const { slip } = await done(issueKioskSlip, clerk.actor, b.at, { ...b.on, number: `${number}` });
  await done(activateKioskSlip, supervisor.actor, b.at, { ...b.on, slip });
  return { slip, code: kioskCode(slip) };
}
/** With the code typed. */
async function opened(b: Booth, number: number) {
  const { slip, code } = await good(b, number);
  const typed = await type(code, b.at);
  if (!typed.ok || 'why' in typed.value) throw new Error(JSON.stringify(typed));
  return { slip, code, pass: typed.value.pass };
}
const see = (carried: { pass?: string; pick?: string }, now: Date) =>
  showKiosk.run({ store, actor: guest, now, newId }, carried);

test('two people open it: the code opens nothing until another than the issuer has said so', async () => {
  const issued = await issue(members, 1);
  if (!issued.ok) throw new Error(issued.error.code);
  const { slip } = issued.value;
  const code = kioskCode(slip);
  expect(await type(code, members.at)).toMatchObject({ value: { why: 'not_active' } });
  expect(await activate(members, slip, clerk.actor)).toMatchObject({ error: { code: 'two_people' } });
  expect((await activate(members, slip)).ok).toBe(true);
  expect(await activate(members, slip, opener.actor)).toMatchObject({ error: { code: 'active_already' } });
  expect(await type(`${code.slice(0, 4)} ${code.slice(4)}`, members.at)).toMatchObject({
    value: { pass: expect.any(String) },
  });
  expect(await type(code, members.at)).toMatchObject({ value: { why: 'wrong' } });
});

test('the row keeps a hash under a key, and nothing of the code once it was typed; no event has it', async () => {
  const { slip, code } = await good(members, 2);
  const row = await slipOf(slip);
  expect(row.codeHash).toMatch(/^[0-9a-f]{64}$/);
  await type(code, members.at);
  expect((await slipOf(slip)).codeHash).toBeNull();
  expect(JSON.stringify(await store.read.select().from(auditEvents))).not.toContain(code);
});

test('a slip is good for ten minutes and for the last one issued; the code is shown to its issuer alone', async () => {
  const { slip, code } = await good(members, 3);
  expect(await type(code, plus(members.at, 10))).toMatchObject({ value: { why: 'over' } });
  const print = (actor: typeof clerk.actor) =>
    showKioskSlip.run({ store, actor, now: members.at, newId }, { ...members.on, slip });
  expect(await print(clerk.actor)).toMatchObject({ value: { code: code.replace(/(.{4})/, '$1 ') } });
  expect(await print(supervisor.actor)).toMatchObject({ error: { code: 'not_found' } });
  await issue(members, 3);
  expect(await type(code, members.at)).toMatchObject({ value: { why: 'wrong' } });
});

test('five wrong codes close the device for a quarter of an hour, another device goes on', async () => {
  const { code } = await good(members, 4);
  for (let guess = 0; guess < 5; guess++)
    expect(await type(`${guess}0000000`, members.at, '10.9.9.9')).toMatchObject({ value: { why: 'wrong' } });
  expect(await type(code, members.at, '10.9.9.9')).toMatchObject({ value: { why: 'wait' } });
  expect(await type('12', members.at, '10.9.9.8')).toMatchObject({ value: { why: 'malformed' } });
  expect(await type(code, members.at, '10.9.9.8')).toMatchObject({ value: { pass: expect.any(String) } });
});

test('one roll-call ballot: chosen, checked, cast; then the device has nothing more to show', async () => {
  const { pass } = await opened(members, 5);
  expect(await see({ pass }, members.at)).toMatchObject({ value: { state: 'open', ballot: { head: { number: 5 } } } });
  expect(await pickAtKiosk.run(as(guest, members.at), { pass })).toMatchObject({ value: { isWhole: false } });
  const picked = await pickAtKiosk.run(as(guest, members.at), { pass, choice: 'oppose' });
  if (!picked.ok) throw new Error(picked.error.code);
  expect(picked.value.pick).not.toMatch(/oppose/);
  const shown = await see({ pass, pick: picked.value.pick }, members.at);
  expect(shown).toMatchObject({ value: { ballot: { picked: { choice: ['oppose'] } } } });
  expect(await cast(members, pass, 5, { checked: undefined })).toMatchObject({ error: { code: 'invalid' } });
  expect(await cast(members, pass, 5, { choice: 'oppose' })).toMatchObject({
    value: { receipt: /^\w{4}-\w{4}-\w{4}$/ },
  });
  const [row] = await store.read
    .select()
    .from(ballots)
    .where(eq(ballots.electorId, members.of(5).id));
  expect(row).toMatchObject({ channel: 'kiosk', answers: ['oppose'], castById: members.of(5).personId });
  expect(await cast(members, pass, 5)).toMatchObject({ error: { code: 'cast_already' } });
  expect(await see({ pass, pick: picked.value.pick }, members.at)).toEqual({
    ok: true,
    value: { state: 'done', ballot: null },
  });
  expect(await members.online(5)).toMatchObject({ error: { code: 'already_voted' } });
});

test('a secret ballot is sealed as from the phone, and the mark is all that the roll knows', async () => {
  const { pass, slip } = await opened(election, 5);
  expect(await cast(election, pass, 5, drawCode({ voteId: election.vote.id, number: 6 }))).toMatchObject({
    error: { code: 'not_our_code' },
  });
  expect(await cast(election, pass, 5)).toEqual({ ok: true, value: { receipt: null } });
  const { id } = election.of(5);
  const [mark] = await store.read.select().from(voteMarks).where(eq(voteMarks.electorId, id));
  expect(mark).toMatchObject({ channel: 'kiosk' });
  const [sealed] = await store.read.select().from(sealedBallots).where(eq(sealedBallots.electorId, id));
  const other = await election.online(6);
  expect(other.ok).toBe(true);
  const [fromPhone] = await store.read
    .select()
    .from(sealedBallots)
    .where(eq(sealedBallots.electorId, election.of(6).id));
  expect(sealed!.sealed.length).toBe(fromPhone!.sealed.length);
  expect(Object.keys(await slipOf(slip)).sort()).toEqual(
    [
      ...['id', 'communityId', 'voteId', 'number', 'codeHash', 'firstId', 'issuedAt'],
      ...['secondId', 'expiresAt', 'openedAt', 'castAt'],
    ].sort(),
  );
});

test('left open for half an hour, or made up, a pass is worth nothing', async () => {
  const { pass, slip } = await opened(members, 7);
  expect(await cast(members, pass, 7, {}, plus(members.at, 30))).toMatchObject({ error: { code: 'over' } });
  expect(await see({ pass }, plus(members.at, 30))).toMatchObject({ value: { state: 'over' } });
  const forged = `${slip}.${'A'.repeat(43)}`;
  expect(await cast(members, forged, 7)).toMatchObject({ error: { code: 'not_found' } });
  expect(await see({ pass: forged }, members.at)).toMatchObject({ value: { state: 'done', ballot: null } });
  expect(await pickAtKiosk.run(as(guest, members.at), { pass: forged, choice: 'agree' })).toMatchObject({
    error: { code: 'over' },
  });
});

test('no slip for who has voted, for who is not on the roll, for oneself, or where there is no kiosk', async () => {
  expect((await members.online(8)).ok).toBe(true);
  expect(await issue(members, 8)).toMatchObject({ error: { code: 'has_voted' } });
  expect(await issue(members, 999)).toMatchObject({ error: { code: 'unknown_number' } });
  await done(handPapers, clerk.actor, election.at, { ...election.on, channel: 'hall', numbers: '9' });
  expect(await issue(election, 9)).toMatchObject({ error: { code: 'has_voted' } });
  const own = {
    kind: 'user',
    id: members.of(10).personId!,
    grants: 'grants' in clerk.actor ? clerk.actor.grants : [],
  } as const;
  expect(await issue(members, 10, own)).toMatchObject({ error: { code: 'for_oneself' } });
  const { slip } = await done(issueKioskSlip, clerk.actor, members.at, { ...members.on, number: '10' });
  expect(await activate(members, slip, own)).toMatchObject({ error: { code: 'for_oneself' } });
  expect(await issue(members, 11, guest)).toMatchObject({ error: { code: 'forbidden' } });
  const without = await anAnnouncedVote(village);
  const on = { community: village.code, ref: without.ref, number: '1' };
  expect(await issueKioskSlip.run(as(clerk.actor, during), on)).toMatchObject({ error: { code: 'no_kiosk' } });
});

test('who voted on the phone after the slip was issued is told so at the kiosk, and votes once', async () => {
  const { pass } = await opened(members, 12);
  expect((await members.online(12)).ok).toBe(true);
  expect(await cast(members, pass, 12)).toMatchObject({ error: { code: 'already_voted' } });
  const own = and(eq(ballots.voteId, members.vote.id), eq(ballots.electorId, members.of(12).id));
  expect(await store.read.$count(ballots, own)).toBe(1);
});
