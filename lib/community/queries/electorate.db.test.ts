import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aCommunity, aPerson, monday } from '@/tests/support/world';
import { electorateKinds, findElectorateSource } from './electorate';
import { findBodyMakeUp } from './electorate-bodies';

const { groupHouseholds, householdMembers, households, ownerships, people, tenancies, villageGroups } = tables;
const { communityId, estateId, units } = await aCommunity({ code: 'zj', kind: 'urban', units: 5 });
const [a, b, tenant] = [await aPerson(communityId), await aPerson(communityId), await aPerson(communityId)];
const [child, groupId, elder, grown] = [newId(), newId(), newId(), newId()];
const [u1, u2, u3, u4] = units.map((u) => u.id) as [string, string, string, string];
const own = (unitId: string, personId: string, votes = true, until: string | null = null) => ({
  ...{ unitId, personId, votes, until },
  since: '2020-01-01',
});
const household = (code: string, kind: 'resident' | 'tenant' | 'villager', representativeId: string | null) => ({
  ...{ id: newId(), communityId, code, kind, representativeId },
});
const common = {
  ...{ communityId, standing: 'resident' as const, isPartyMember: false, version: 1, createdAt: monday },
  ...{ isCommitteeMember: false, isCollectiveMember: false, isCollectiveRep: false, lacksCapacity: false },
};
await store.transaction(async (tx) => {
  await tx
    .insert(people)
    .values({ ...common, id: child, name: '小示例', birthDay: '2015-01-01', isRepresentative: true });
  await tx
    .insert(ownerships)
    .values([
      own(u1, a.id),
      own(u2, a.id),
      own(u2, b.id, false),
      own(u3, b.id, false),
      own(u4, a.id, true, '2026-01-01'),
    ]);
  await tx
    .insert(households)
    .values([
      household('居001', 'resident', a.id),
      household('租001', 'tenant', null),
      household('村001', 'villager', b.id),
    ]);
  await tx.insert(tenancies).values([
    { id: newId(), unitId: u1, personId: tenant.id, since: '2025-01-01' },
    { id: newId(), unitId: u2, personId: tenant.id, since: '2025-01-01' },
    { id: newId(), unitId: u3, personId: b.id, since: '2020-01-01', until: '2025-01-01' },
  ]);
});
// The first group: one household with a villager, a tenant of the same roof, and somebody who left.
await store.transaction(async (tx) => {
  const villager = { ...common, standing: 'villager' as const, isRepresentative: false };
  await tx.insert(people).values([
    {
      ...villager,
      id: elder,
      name: '大示例',
      birthDay: '1950-01-01',
      isCommitteeMember: true,
      isCollectiveMember: true,
    },
    { ...villager, id: grown, name: '中示例', birthDay: '2008-11-23', isCommitteeMember: true, isRepresentative: true },
  ]);
  const [home] = await tx.select().from(households).where(eq(households.code, '村001'));
  await tx.insert(villageGroups).values({ id: groupId, communityId, name: '第一村民小组' });
  await tx.insert(groupHouseholds).values({ groupId, householdId: home!.id });
  const lives = (personId: string, until: string | null = null) => ({
    ...{ householdId: home!.id, personId, since: '2000-01-01', until },
  });
  await tx.insert(householdMembers).values([lives(elder), lives(grown, '2026-01-01'), lives(tenant.id)]);
});
const find = (kind: (typeof electorateKinds)[number]) =>
  findElectorateSource(store.read, kind, { communityId, estateId, groupId, day: '2026-11-23' });

test('owners of the day: co-owners are one owner, who has sold is none, an unsold flat is the developer’s', async () => {
  const rows = await find('owners');
  expect(rows.map((r) => [r.label, r.ownerKey, r.personId, r.area])).toEqual([
    ['1-101', a.id, a.id, 8912],
    ['1-102', [a.id, b.id].sort().join('+'), a.id, 8912],
    ['1-103', b.id, null, 8912],
    ['1-104', 'developer', null, 8912],
    ['1-105', 'developer', null, 8912],
  ]);
});

test('households by their kind, adults by their age, each tenant once', async () => {
  expect((await find('resident-households')).map((r) => r.label)).toEqual(['居001', '租001']);
  expect((await find('villager-households')).map((r) => r.personId)).toEqual([b.id]);
  expect((await find('adult-residents')).map((r) => r.unitKey).sort()).toEqual([a.id, b.id, tenant.id].sort());
  expect((await find('adult-villagers')).map((r) => r.unitKey).sort()).toEqual([elder, grown].sort());
  expect((await find('representatives')).map((r) => r.unitKey).sort()).toEqual([child, grown].sort());
  expect((await find('tenants')).map((r) => r.personId)).toEqual([tenant.id]);
});

test('of a group: its villagers of age who live there now, or its households', async () => {
  expect((await find('group-persons')).map((r) => r.unitKey)).toEqual([elder]);
  expect((await find('group-households')).map((r) => [r.label, r.personId])).toEqual([['村001', b.id]]);
});

test('the meeting of representatives has the committee in it, and who is both stands once', async () => {
  const rows = await find('representative-body');
  expect(rows.map((r) => [r.unitKey, r.label]).sort()).toEqual(
    [
      [child, '代表'],
      [elder, '委员'],
      [grown, '委员'],
    ].sort(),
  );
  expect(await findBodyMakeUp(store.read, communityId)).toEqual({ all: 3, representatives: 1, women: 0 });
});

test('of the collective: members of age whose capacity nobody took, and those who represent them', async () => {
  const set = (id: string, over: Partial<typeof people.$inferInsert>) =>
    store.transaction((tx) => tx.update(people).set(over).where(eq(people.id, id)));
  await set(child, { isCollectiveMember: true, isCollectiveRep: true });
  await set(grown, { isCollectiveMember: true });
  expect((await find('collective-members')).map((r) => r.unitKey).sort()).toEqual([elder, grown].sort());
  await set(grown, { lacksCapacity: true });
  expect((await find('collective-members')).map((r) => r.unitKey)).toEqual([elder]);
  expect((await find('collective-representatives')).map((r) => r.label)).toEqual(['成员代表']);
});

test('one statement each, whatever the size', async () => {
  for (const kind of electorateKinds) {
    const before = store.statements();
    await find(kind);
    expect(store.statements() - before).toBe(1);
  }
});
