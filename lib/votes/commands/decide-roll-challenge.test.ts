import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { addDays, atHour, dayOf } from '@/lib/kernel/calendar/day';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { anElection } from '@/tests/support/channels';
import { anAnnouncedVote, aVillage, done, draftFields, during, formOf, opens, person } from '@/tests/support/votes';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { findRoll } from '../queries/roll';
import { findDecisions } from '../queries/roll-challenge';
import { findVote } from '../queries/vote';
import { announceVote } from './announce-vote';
import { challengeRoll } from './challenge-roll';
import { decideRollChallenge } from './decide-roll-challenge';
import { draftVote } from './draft-vote';
import { hashRoll } from './freeze-roll';
import { registerProxy } from './register-proxy';
import { voidProxy } from './void-proxy';

const { electors, householdMembers, households, ownerships, rollChallenges } = tables;
const village = await aVillage({ code: 'roll', count: 4 });
const { code, opener, reps } = village;
const tomorrow = atHour(addDays(dayOf(monday), 1), '10:00');

const file = (who: Actor, ref: string, over: object, at = tomorrow) =>
  challengeRoll.run(as(who, at), { community: code, ref, text: '名册不对。', ...over });
const challengesOf = (voteId: string) =>
  store.read.select().from(rollChallenges).where(eq(rollChallenges.voteId, voteId));
async function decide(ref: string, over: object, by = opener.actor, at = tomorrow, community = code) {
  const form = await formOf(community, ref);
  const { id } = (await findVote(store.read, form))!;
  const open = (await challengesOf(id)).find((c) => c.state === 'open')!;
  return decideRollChallenge.run(as(by, at), { ...form, challenge: open.id, reason: '查过登记。', ...over });
}
const stateOf = async (ref: string, community = code) => {
  const vote = (await findVote(store.read, { community, ref }))!;
  return { vote, rows: await findRoll(store.read, vote.id), decisions: await findDecisions(store.read, vote.id) };
};
/** The roll as it stands has the hash the vote has, and the decisions lead to it. */
async function expectSound(ref: string, first: string, community = code) {
  const { vote, rows, decisions } = await stateOf(ref, community);
  expect(hashRoll(vote.rollSalt!, rows)).toBe(vote.rollHash);
  const hashes = [first, ...decisions.map((d) => d.afterHash)];
  expect(decisions.map((d) => d.beforeHash)).toEqual(hashes.slice(0, -1));
  expect(hashes.at(-1)).toBe(vote.rollHash);
}

test('who is missing is put on the roll from the register, and the number of who is struck stays unused', async () => {
  const { ref, rollHash } = await anAnnouncedVote(village);
  const [kin, late] = [await aPerson(village.communityId), newId()];
  const home = { communityId: village.communityId, kind: 'villager' as const, representativeId: kin.id };
  await store.transaction((tx) => tx.insert(households).values({ ...home, id: late, code: 'H99' }));
  await done(challengeRoll, person(reps[3]!), tomorrow, {
    community: code,
    ref,
    kind: 'wrongly-listed',
    number: '4',
    text: '搬走了',
  });
  expect(await decide(ref, { verdict: 'accepted' })).toMatchObject({ ok: true });
  await file(kin.actor, ref, { kind: 'missing' });
  expect(await decide(ref, { verdict: 'accepted' })).toMatchObject({ error: { code: 'unit_needed' } });
  expect(await decide(ref, { verdict: 'accepted', unit: newId() })).toMatchObject({ error: { code: 'no_such_unit' } });
  expect(await decide(ref, { verdict: 'accepted', unit: late })).toMatchObject({ ok: true });
  const { vote, rows, decisions } = await stateOf(ref);
  expect(rows.map((r) => r.number).sort()).toEqual([1, 2, 3, 5]);
  expect(vote.heads).toBe(4);
  expect(decisions.map((d) => [d.nth, d.act, d.number, d.heads])).toEqual([
    [1, 'strike', 4, 3],
    [2, 'add', 5, 4],
  ]);
  await expectSound(ref, rollHash!);
});

test('the voter of a household becomes another of its members; back again, and the roll is closed in between', async () => {
  const { id, ref, rollHash } = await anAnnouncedVote(village);
  const [row] = (await stateOf(ref)).rows.filter((r) => r.number === 1);
  const other = await aPerson(village.communityId, []);
  const member = { householdId: row!.unitKey, since: '2020-01-01' };
  await store.transaction((tx) =>
    tx.insert(householdMembers).values([
      { ...member, personId: other.id },
      { ...member, personId: row!.personId! },
    ]),
  );
  const change = async (voter: string) => {
    await file(person(reps[1]!), ref, { kind: 'wrong-voter', number: '1' });
    return decide(ref, { verdict: 'accepted', voter });
  };
  const rewrite = () =>
    store.transaction(
      async (tx) => void (await tx.update(electors).set({ personId: null }).where(eq(electors.voteId, id))),
    );
  expect(await change(reps[2]!)).toMatchObject({ error: { fields: { voter: expect.any(String) } } });
  expect(await decide(ref, { verdict: 'accepted', voter: other.id })).toMatchObject({ ok: true });
  await expect(rewrite()).rejects.toThrow();
  expect(await change(row!.personId!)).toMatchObject({ ok: true });
  expect((await stateOf(ref)).vote.rollHash).toBe(rollHash);
  await expectSound(ref, rollHash!);
  await expect(rewrite()).rejects.toThrow();
  await expect(store.transaction(async (tx) => void (await tx.delete(electors)))).rejects.toThrow();
});

test('rejected with its reason the roll stays; nobody decides on the own challenge or twice', async () => {
  const { id, ref, rollHash } = await anAnnouncedVote(village);
  await file(village.clerk.actor, ref, { kind: 'wrongly-listed', number: '2' });
  expect(await decide(ref, { verdict: 'rejected' }, village.clerk.actor)).toMatchObject({
    error: { code: 'forbidden' },
  });
  expect(await decide(ref, { verdict: 'rejected' }, village.secretary.actor)).toMatchObject({
    error: { code: 'forbidden' },
  });
  expect(await decide(ref, { verdict: 'rejected' })).toMatchObject({ ok: true });
  const [challenge] = await challengesOf(id);
  expect(challenge).toMatchObject({ state: 'rejected', decidedById: opener.id });
  const again = { ...(await formOf(code, ref)), challenge: challenge!.id, verdict: 'rejected', reason: '再来' };
  expect(await decideRollChallenge.run(as(opener.actor, tomorrow), again)).toMatchObject({
    error: { code: 'decided' },
  });
  expect((await stateOf(ref)).vote.rollHash).toBe(rollHash);
});

test('until the day before the opening; found right after it, it is on record and the roll stays', async () => {
  const { id, ref, rollHash } = await anAnnouncedVote(village);
  const eve = atHour(addDays(dayOf(opens), -1), '23:30');
  expect(await file(person(reps[0]!), ref, { kind: 'wrongly-listed', number: '3' }, eve)).toMatchObject({ ok: true });
  expect(await file(person(reps[0]!), ref, { kind: 'wrongly-listed', number: '3' }, eve)).toMatchObject({
    error: { code: 'filed_already' },
  });
  const morning = atHour(dayOf(opens), '00:10');
  expect(await file(person(reps[1]!), ref, { kind: 'missing' }, morning)).toMatchObject({
    error: { code: 'window_over' },
  });
  expect(await decide(ref, { verdict: 'accepted' }, opener.actor, during)).toMatchObject({ ok: true });
  expect((await challengesOf(id)).map((c) => c.state)).toEqual(['late']);
  expect((await stateOf(ref)).vote.rollHash).toBe(rollHash);
});

test('what a challenge must say; for somebody at the window by those who stand there', async () => {
  const { ref } = await anAnnouncedVote(village);
  const refused = async (over: object, who = person(reps[0]!)) => {
    const outcome = await file(who, ref, over);
    return outcome.ok ? 'done' : outcome.error.code;
  };
  expect(await refused({ kind: 'wrong-voter' })).toBe('number_needed');
  expect(await refused({ kind: 'wrong-voter', number: '99' })).toBe('unknown_number');
  expect(await refused({ kind: 'wrong-area', number: '1' })).toBe('not_of_this_vote');
  expect(await refused({ kind: 'missing', forName: '李四' })).toBe('not_at_the_window');
  expect(
    await refused({ kind: 'missing' }, (await aPerson((await aCommunity({ code: 'afar' })).communityId)).actor),
  ).toBe('forbidden');
  expect(await refused({ kind: 'missing', forName: '李四' }, opener.actor)).toBe('done');
});

test('owners: another flat of an owner is no head more, one flat is struck, an area is corrected; the sums follow', async () => {
  const place = await aCommunity({ code: 'flats', kind: 'urban', units: 4 });
  const { estateId, units, communityId } = place;
  const [clerk, a, b] = [
    await aPerson(communityId, ['clerk']),
    await aPerson(communityId, []),
    await aPerson(communityId, []),
  ];
  const owner = { votes: true, since: '2020-01-01', until: null };
  await store.transaction((tx) =>
    tx.insert(ownerships).values([
      { ...owner, unitId: units[0]!.id, personId: a.id },
      { ...owner, unitId: units[1]!.id, personId: a.id },
      { ...owner, unitId: units[2]!.id, personId: b.id },
    ]),
  );
  const over = { rule: 'owners-ordinary', estateId, opensAt: '2026-12-10T09:00', closesAt: '2026-12-20T18:00' };
  const { ref } = await done(draftVote, clerk.actor, monday, { community: 'flats', ...draftFields(over) });
  await done(announceVote, clerk.actor, monday, await formOf('flats', ref));
  const first = (await stateOf(ref, 'flats')).vote;
  expect([first.heads, first.area]).toEqual([3, 4 * 8912]);
  const challenge = (over: object) =>
    challengeRoll.run(as(a.actor, tomorrow), { community: 'flats', ref, text: '面积', ...over });
  const accept = (over: object) => decide(ref, { verdict: 'accepted', ...over }, clerk.actor, tomorrow, 'flats');
  const sizes = async () => {
    const { vote } = await stateOf(ref, 'flats');
    return [vote.heads, vote.area];
  };
  const flat = (await stateOf(ref, 'flats')).rows.find((r) => r.unitKey === units[0]!.id)!;
  const number = String(flat.number);
  await challenge({ kind: 'wrong-area', number });
  expect(await accept({ area: '90' })).toMatchObject({ error: { fields: { unit: expect.any(String) } } });
  expect(await accept({ area: '90', unit: flat.id })).toMatchObject({ ok: true });
  expect(await sizes()).toEqual([3, 3 * 8912 + 9000]);
  await challenge({ kind: 'wrongly-listed', number });
  expect(await accept({ unit: flat.id })).toMatchObject({ ok: true });
  expect(await sizes()).toEqual([3, 3 * 8912]);
  await challenge({ kind: 'missing' });
  expect(await accept({ unit: units[0]!.id })).toMatchObject({ ok: true });
  expect(await sizes()).toEqual([3, 4 * 8912]);
  const back = (await stateOf(ref, 'flats')).rows.find((r) => r.unitKey === units[0]!.id)!;
  expect([back.number, back.personId]).toEqual([flat.number, a.id]);
  await expectSound(ref, first.rollHash!, 'flats');
});

test('an election: five days to challenge; whose number has a written proxy leaves the roll once that is void', async () => {
  const place = await aVillage({ code: 'roll-vote', count: 6 });
  const { on, vote, of } = await anElection(place, '张1\n李某（示例）');
  const at = { community: place.code, ref: vote.ref };
  const [holder, number] = [of(3).personId!, '4'];
  const paper = { ...at, number, personId: holder, writtenOn: '2026-11-23', signed: 'on' };
  await done(registerProxy, place.clerk.actor, tomorrow, paper);
  const wrong = (n: string, day: Date) =>
    challengeRoll.run(as(person(of(1).personId!), day), {
      ...on,
      kind: 'wrongly-listed',
      number: n,
      text: '已经迁出。',
    });
  expect(await wrong(number, tomorrow)).toMatchObject({ ok: true });
  // 28 November is a Saturday: the fifth day moves to Monday (民法典 203).
  expect(await wrong('5', atHour('2026-12-01', '08:00'))).toMatchObject({ error: { code: 'window_over' } });
  const accept = () => decide(vote.ref, { verdict: 'accepted' }, place.opener.actor, tomorrow, place.code);
  expect(await accept()).toMatchObject({ error: { code: 'has_proxy' } });
  await done(voidProxy, place.clerk.actor, tomorrow, { ...at, number, ground: 'withdrawn' });
  expect(await accept()).toMatchObject({ ok: true });
  await expectSound(vote.ref, vote.rollHash!, place.code);
});
