import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aCommunity, aPerson, monday } from '@/tests/support/world';
import { electorateKinds, findElectorateSource } from './electorate';

const { households, ownerships, people, tenancies } = tables;
const { communityId, estateId, units } = await aCommunity({ code: 'zj', kind: 'urban', units: 5 });
const [a, b, tenant] = [await aPerson(communityId), await aPerson(communityId), await aPerson(communityId)];
const child = newId();
const [u1, u2, u3, u4] = units.map((u) => u.id) as [string, string, string, string];
const own = (unitId: string, personId: string, votes = true, until: string | null = null) => ({
  ...{ unitId, personId, votes, until },
  since: '2020-01-01',
});
const household = (code: string, kind: 'resident' | 'tenant' | 'villager', representativeId: string | null) => ({
  ...{ id: newId(), communityId, code, kind, representativeId },
});
const common = { communityId, standing: 'resident' as const, isPartyMember: false, version: 1, createdAt: monday };
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
const find = (kind: (typeof electorateKinds)[number]) =>
  findElectorateSource(store.read, kind, { communityId, estateId, day: '2026-11-23' });

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
  expect(await find('adult-villagers')).toEqual([]);
  expect((await find('representatives')).map((r) => r.unitKey)).toEqual([child]);
  expect((await find('tenants')).map((r) => r.personId)).toEqual([tenant.id]);
});

test('one statement each, whatever the size', async () => {
  for (const kind of electorateKinds) {
    const before = store.statements();
    await find(kind);
    expect(store.statements() - before).toBe(1);
  }
});
