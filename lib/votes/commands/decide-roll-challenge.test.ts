import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { addDays, atHour, dayOf } from '@/lib/kernel/calendar/day';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { challengesOf, decideOpen, expectSound, rollOf, tomorrow } from '@/tests/support/roll-challenges';
import { anAnnouncedVote, aVillage, done, during, formOf, opens, person } from '@/tests/support/votes';
import { aCommunity, aPerson, as } from '@/tests/support/world';
import { challengeRoll } from './challenge-roll';
import { decideRollChallenge } from './decide-roll-challenge';

const { electors, householdMembers, households } = tables;
const village = await aVillage({ code: 'roll', count: 4 });
const { code, opener, reps } = village;

const file = (who: Actor, ref: string, over: object, at = tomorrow) =>
  challengeRoll.run(as(who, at), { community: code, ref, text: '名册不对。', ...over });
const decide = (ref: string, over: object, by = opener.actor, at = tomorrow) => decideOpen(code, ref, over, by, at);
const stateOf = (ref: string) => rollOf(code, ref);
const sound = (ref: string, first: string) => expectSound(code, ref, first);

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
  await sound(ref, rollHash!);
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
  await sound(ref, rollHash!);
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
