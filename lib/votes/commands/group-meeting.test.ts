import { eq, inArray } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { addGroup } from '@/lib/community/commands/add-group';
import { fillGroup } from '@/lib/community/commands/fill-group';
import { newId } from '@/lib/kernel/ids';
import { after, anAnnouncedVote, aVillage, done, draftFields, during, formOf, person } from '@/tests/support/votes';
import { aCommunity, as, monday } from '@/tests/support/world';
import { findVote } from '../queries/vote';
import { announceVote } from './announce-vote';
import { castBallot } from './cast-ballot';
import { countVote } from './count-vote';
import { draftVote } from './draft-vote';

const { electors, householdMembers, households, people, villageGroups } = tables;
const village = await aVillage({ count: 6 });
const { code, communityId, opener, clerk, reps } = village;
const { id: groupId } = await done(addGroup, clerk.actor, monday, { community: code, name: '第一村民小组' });
await done(fillGroup, clerk.actor, monday, { community: code, groupId, codes: 'H1、H2 H3' });
const refused = (input: object) => draftVote.run(as(opener.actor, monday), { community: code, ...input });
const no = (reason: string) => ({ ok: false, error: { code: reason } });

test('by households: those of the group stand on the roll, and the result counts 户', async () => {
  const vote = await anAnnouncedVote(village, { rule: 'v-group', groupId, weighs: 'households' });
  expect(vote).toMatchObject({ heads: 3, groupId, weighs: 'households' });
  for (const [at, rep] of reps.slice(0, 2).entries())
    await done(castBallot, person(rep), during, {
      ...{ community: code, ref: vote.ref, number: String(at + 1), choice: 'agree', checked: 'yes' },
    });
  await done(countVote, clerk.actor, after, await formOf(code, vote.ref));
  expect((await findVote(store.read, { community: code, ref: vote.ref }))!.isCarried).toBe(true);
});

test('by persons: everybody of age who lives in a household of the group, once', async () => {
  const [home] = await store.read.select().from(households).where(eq(households.code, 'H1'));
  await store.transaction(async (tx) => {
    const lives = (personId: string) => ({ householdId: home!.id, personId, since: '2020-01-01' });
    await tx.insert(householdMembers).values([lives(reps[0]!), lives(reps[4]!)]);
  });
  const vote = await anAnnouncedVote(village, { rule: 'v-group', groupId, weighs: 'persons' });
  const roll = await store.read.select().from(electors).where(eq(electors.voteId, vote.id));
  expect(roll.map((e) => e.personId).sort()).toEqual([reps[0], reps[4]].sort());
});

test('a meeting of a group names the group of this village and who counts', async () => {
  const far = await aCommunity({ code: 'far', kind: 'village' });
  const elsewhere = newId();
  await store.transaction((tx) =>
    tx.insert(villageGroups).values({ id: elsewhere, communityId: far.communityId, name: '第一村民小组' }),
  );
  const fields = draftFields({ rule: 'v-group' });
  expect(await refused(fields)).toMatchObject(no('no_group'));
  expect(await refused({ ...fields, groupId: elsewhere, weighs: 'persons' })).toMatchObject(no('group_elsewhere'));
  expect(await refused({ ...fields, groupId })).toMatchObject(no('no_weight'));
  const { ref } = await done(draftVote, opener.actor, monday, {
    ...{ community: code, ...draftFields({ groupId, weighs: 'persons' }) },
  });
  expect(await findVote(store.read, { community: code, ref })).toMatchObject({ groupId: null, weighs: null });
});

test('a household comes into another group, and one that is no villager household into none', async () => {
  const { id: second } = await done(addGroup, clerk.actor, monday, { community: code, name: '第二村民小组' });
  await done(fillGroup, clerk.actor, monday, { community: code, groupId: second, codes: 'H3 H4' });
  const fill = (codes: string) => fillGroup.run(as(clerk.actor, monday), { community: code, groupId: second, codes });
  expect(await fill('H99')).toMatchObject(no('unknown'));
  expect(await fillGroup.run(as(clerk.actor, monday), { community: code, groupId: '', codes: 'H3' })).toMatchObject({
    error: { fields: { groupId: '请选村民小组。' } },
  });
  await store.transaction((tx) =>
    tx.insert(households).values({ id: newId(), communityId, code: 'R1', kind: 'resident' }),
  );
  expect(await fill('R1')).toMatchObject(no('no_villagers'));
  expect(await addGroup.run(as(clerk.actor, monday), { community: code, name: '第二村民小组' })).toMatchObject(
    no('named'),
  );
});

test('members of the collective decide by two thirds of all members', async () => {
  await store.transaction((tx) =>
    tx
      .update(people)
      .set({ isCollectiveMember: true })
      .where(inArray(people.id, reps.slice(0, 3))),
  );
  const fields = draftFields({ rule: 'rce-members', channels: 'online' });
  const { ref } = await done(draftVote, opener.actor, monday, { community: code, ...fields });
  await done(announceVote, opener.actor, monday, await formOf(code, ref));
  const vote = await findVote(store.read, { community: code, ref });
  // RCE 27 lets members take part online.
  expect(vote).toMatchObject({ heads: 3, isBinding: true });
});
