import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { anElection, aRollCall } from '@/tests/support/channels';
import { aPhoto, asFile } from '@/tests/support/files';
import { shareHome } from '@/tests/support/homes';
import { after, anAnnouncedVote, aVillage, done, during, person } from '@/tests/support/votes';
import { aPerson, as, monday } from '@/tests/support/world';
import { showBallot } from '../queries/ballot';
import { showProxies } from '../queries/proxy-desk';
import { proxyReader } from '../queries/proxy-reader';
import { enterPapers } from './enter-papers';
import { handPapers } from './hand-papers';
import { logReturns } from './log-returns';
import { registerProxy } from './register-proxy';
import { useProxy } from './use-proxy';
import { voidProxy } from './void-proxy';

const { messages, people, voteMarks, voteProxies } = tables;
const village = await aVillage({ count: 24 });
const { communityId, clerk, supervisor, opener } = village;
const nameOf = async (id: string) => (await store.read.select().from(people).where(eq(people.id, id)))[0]!.name;
const members = await aRollCall(village);
const candidateId = members.of(9).personId!;
const election = await anElection(village, `${await nameOf(candidateId)}\n李某（示例）`);
type On = typeof election.on;
const photo = await aPhoto();

const sign = (on: On, number: number, personId: string, over: object = {}, at = during, who: Actor = clerk.actor) =>
  registerProxy.run(as(who, at), {
    ...{ ...on, number: `${number}`, personId, writtenOn: '2026-11-23', signed: 'on' },
    scans: asFile(photo),
    ...over,
  });
const use = (on: On, number: number, at: Date, over: object = {}) =>
  useProxy.run(as(supervisor.actor, at), { ...on, number: `${number}`, present: 'on', ...over });
const proxyOf = async (voteId: string, number: number) => {
  const own = and(eq(voteProxies.voteId, voteId), eq(voteProxies.number, number));
  return (await store.read.select().from(voteProxies).where(own)).toSorted((a, b) => a.version - b.version);
};
const told = async (personId: string) =>
  (await store.read.select().from(messages).where(eq(messages.personId, personId))).map((m) => m.template);

test('the principal is told at once, and the register shows the proxy to those concerned alone', async () => {
  const [principal, holder] = [election.of(1).personId!, election.of(2).personId!];
  expect((await sign(election.on, 1, holder)).ok).toBe(true);
  expect(await told(principal)).toContain('vote.proxy-registered');
  expect(await told(holder)).toContain('vote.proxy-held');
  const see = (actor: Actor) => showProxies.run({ store, actor, now: during, newId }, election.on);
  expect(await see(clerk.actor)).toMatchObject({ value: { proxies: [{ number: 1 }], can: { register: true } } });
  expect(await see(person(principal))).toMatchObject({ value: { proxies: [{ number: 1 }], can: { register: false } } });
  expect(await see(person(election.of(5).personId!))).toMatchObject({ error: { code: 'forbidden' } });
  const [proxy] = await proxyOf(election.vote.id, 1);
  expect(proxy!.scans).toHaveLength(1);
  const gate = await proxyReader(store.read, election.vote.id);
  expect([clerk.actor, person(principal)].map((actor) => gate!.mayRead(actor).ok)).toEqual([true, false]);
});

test('elections: three a holder though four are signed at once, no candidate, not oneself, once a principal', async () => {
  const holder = election.of(4).personId!;
  const four = await Promise.all([10, 11, 12, 13].map((number) => sign(election.on, number, holder)));
  expect(four.filter((r) => r.ok)).toHaveLength(3);
  expect(four.find((r) => !r.ok)).toMatchObject({ error: { fields: { personId: /满了/ } } });
  expect(await sign(election.on, 14, candidateId)).toMatchObject({ error: { code: 'is_candidate' } });
  expect(await sign(election.on, 4, holder)).toMatchObject({ error: { code: 'himself' } });
  const again = four.findIndex((r) => r.ok) + 10;
  expect(await sign(election.on, again, election.of(5).personId!)).toMatchObject({ error: { code: 'has_proxy' } });
  const minor = (await aPerson(communityId, [])).id;
  await store.transaction((tx) => tx.update(people).set({ birthDay: '2012-01-01' }).where(eq(people.id, minor)));
  expect(await sign(election.on, 15, minor)).toMatchObject({ error: { code: 'not_adult' } });
});

test('a signed paper, a known number, a day that has come, while the vote is announced', async () => {
  const holder = election.of(5).personId!;
  expect(await sign(election.on, 15, holder, { signed: undefined })).toMatchObject({ error: { code: 'invalid' } });
  expect(await sign(election.on, 15, holder, { scans: undefined })).toMatchObject({
    error: { fields: { scans: '请先选文件。' } },
  });
  expect(await sign(election.on, 999, holder)).toMatchObject({ error: { code: 'unknown_number' } });
  expect(await sign(election.on, 15, holder, { writtenOn: '2027-01-01' })).toMatchObject({
    error: { code: 'written_later' },
  });
  expect(await sign(election.on, 15, newId())).toMatchObject({ error: { code: 'unknown_person' } });
  expect(await sign(election.on, 15, holder, {}, new Date('2027-06-01'))).toMatchObject({
    error: { code: 'not_running' },
  });
  expect(await sign(election.on, 15, holder, {}, during, supervisor.actor)).toMatchObject({
    error: { code: 'forbidden' },
  });
});

test('members of a collective entrust one of their household and nobody else', async () => {
  const [principal, kin, other] = [1, 2, 3].map((n) => members.of(n).personId!);
  await shareHome(communityId, principal!, kin!);
  expect(await sign(members.on, 1, other!)).toMatchObject({ error: { code: 'other_household' } });
  expect((await sign(members.on, 1, kin!)).ok).toBe(true);
});

test('a rule that knows no proxy has no register', async () => {
  const vote = await anAnnouncedVote(village);
  const on = { community: village.code, ref: vote.ref };
  expect(await sign(on, 1, members.of(2).personId!)).toMatchObject({ error: { code: 'no_proxies' } });
  expect(await showProxies.run({ store, actor: clerk.actor, now: during, newId }, on)).toMatchObject({
    error: { code: 'not_found' },
  });
});

test('the holder comes in person and takes the blank paper; then the principal has voted', async () => {
  const at = election.at;
  expect(await use(election.on, 1, at, { present: undefined })).toMatchObject({ error: { code: 'invalid' } });
  expect(await use(election.on, 6, at)).toMatchObject({ error: { code: 'no_proxy' } });
  expect((await use(election.on, 1, at)).ok).toBe(true);
  expect(await use(election.on, 1, at)).toMatchObject({ error: { code: 'used_already' } });
  const marks = await store.read
    .select()
    .from(voteMarks)
    .where(eq(voteMarks.electorId, election.of(1).id));
  expect(marks).toMatchObject([{ channel: 'hall' }]);
  expect(await election.online(1)).toMatchObject({ error: { code: 'proxy_used' } });
  const page = { store, actor: person(election.of(1).personId!), now: at, newId };
  expect(await showBallot.run(page, election.on)).toMatchObject({ value: { state: 'entrusted', left: 0 } });
  const hand = handPapers.run(as(clerk.actor, at), { ...election.on, channel: 'hall', numbers: '1' });
  expect(await hand).toMatchObject({ error: { code: 'has_voted' } });
  expect(await told(election.of(1).personId!)).toContain('vote.proxy-used');
});

test('a principal who votes first, on the phone or with an own paper, makes the proxy void', async () => {
  const holder = election.of(16).personId!;
  for (const number of [17, 18]) expect((await sign(election.on, number, holder)).ok).toBe(true);
  expect((await election.online(17)).ok).toBe(true);
  expect(await proxyOf(election.vote.id, 17)).toMatchObject([{ state: 'void', ground: 'online' }]);
  await done(handPapers, clerk.actor, election.at, { ...election.on, channel: 'paper', numbers: '18' });
  expect(await proxyOf(election.vote.id, 18)).toMatchObject([{ state: 'void', ground: 'paper' }]);
  for (const number of [17, 18])
    expect(await use(election.on, number, election.at)).toMatchObject({ error: { code: 'no_proxy' } });
  expect(await told(holder)).toContain('vote.proxy-void');
  expect(await sign(election.on, 17, holder)).toMatchObject({ error: { code: 'has_voted' } });
});

test('taken back it can be signed anew, to another holder', async () => {
  const [first, second] = [election.of(19).personId!, election.of(20).personId!];
  expect((await sign(election.on, 21, first)).ok).toBe(true);
  await done(voidProxy, clerk.actor, during, { ...election.on, number: '21', ground: 'withdrawn' });
  expect((await sign(election.on, 21, second)).ok).toBe(true);
  expect((await proxyOf(election.vote.id, 21)).map((p) => p.state).sort()).toEqual(['registered', 'void']);
});

test('proxy and principal at the same moment: one of them, whoever is first', async () => {
  const [principal, holder] = [members.of(5).personId!, members.of(6).personId!];
  await shareHome(communityId, principal, holder);
  for (let round = 0; round < 10; round++) {
    const one = await aRollCall(village);
    expect((await sign(one.on, 5, holder)).ok).toBe(true);
    const [used, cast] = await Promise.all([use(one.on, 5, during), one.online(5)]);
    expect([used.ok, cast.ok].filter(Boolean)).toHaveLength(1);
    expect(await proxyOf(one.vote.id, 5)).toMatchObject([{ state: used.ok ? 'used' : 'void' }]);
  }
});

test('numbered papers: the hall asks whose it is, another paper after the holder is refused, an own one voids', async () => {
  const [a, b, c] = [7, 8, 10].map((n) => members.of(n).personId!);
  await shareHome(communityId, a!, b!, c!);
  for (const number of [7, 8]) expect((await sign(members.on, number, c!)).ok).toBe(true);
  const read = (who: Actor, number: number, channel: string) =>
    done(enterPapers, who, during, { ...members.on, channel, number: [`${number}`], choice: ['agree'] });
  expect(await read(opener.actor, 7, 'hall')).toMatchObject({ entered: 0, notes: [[7, 'entrusted']] });
  const back = (channel: string) => logReturns.run(as(clerk.actor, during), { ...members.on, channel, numbers: '7' });
  expect(await back('hall')).toMatchObject({ error: { code: 'has_proxy' } });
  expect((await use(members.on, 7, during)).ok).toBe(true);
  expect(await read(opener.actor, 7, 'paper')).toMatchObject({ notes: [[7, 'proxied']] });
  expect(await read(opener.actor, 7, 'hall')).toMatchObject({ entered: 1, notes: [] });
  expect(await read(clerk.actor, 7, 'hall')).toMatchObject({ entered: 1, notes: [] });
  expect(await read(opener.actor, 8, 'paper')).toMatchObject({ entered: 1 });
  expect(await proxyOf(members.vote.id, 8)).toMatchObject([{ state: 'void', ground: 'paper' }]);
  expect(await use(members.on, 7, after)).toMatchObject({ error: { code: 'not_open' } });
});

test('a proxy moves from its state to one of two others and stays there', async () => {
  const rows = await store.read.select().from(voteProxies).where(eq(voteProxies.communityId, communityId));
  expect(rows.every((p) => (p.state === 'registered') === (p.settledAt === null))).toBe(true);
  expect(rows.every((p) => p.registeredAt >= monday)).toBe(true);
});
