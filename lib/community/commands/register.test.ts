import { and, eq, isNull } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import type { Command } from '@/lib/kernel/command';
import { newId } from '@/lib/kernel/ids';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { findGridWorkers, findMyHouseholds, findPeopleByName, gridOfBuilding } from '../queries/find';
import { addBuilding } from './add-building';
import { addEstate } from './add-estate';
import { addFirm } from './add-firm';
import { addGrid } from './add-grid';
import { addHousehold } from './add-household';
import { addOwnership } from './add-ownership';
import { addPerson } from './add-person';
import { addTenancy } from './add-tenancy';
import { addUnit } from './add-unit';
import { coverBuilding } from './cover-building';
import { editFirm } from './edit-firm';
import { editHousehold } from './edit-household';
import { editPerson } from './edit-person';
import { editUnit } from './edit-unit';
import { endOwnership } from './end-ownership';
import { endTenancy } from './end-tenancy';
import { joinHousehold } from './join-household';
import { leaveHousehold } from './leave-household';
import { nameRepresentative } from './name-representative';
import { nameVotingOwner } from './name-voting-owner';

process.env.DATA_DIR = '.tmp/community-test';
const { communityId, code, units } = await aCommunity({});
const clerk = await aPerson(communityId, ['clerk']);
const resident = await aPerson(communityId, ['resident']);

const attempt = <Out>(command: Command<Out>, input: object, actor = clerk.actor) =>
  command.run(as(actor), { community: code, ...input });
async function done(command: Command<{ id: string }>, input: object) {
  const result = await attempt(command, input);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value.id;
}
const person = (name: string, more = {}) =>
  done(addPerson, { name, standing: 'resident', birthDay: '1970-05-05', ...more });

test('a household gets its people, names its representative, and loses both with a removal', async () => {
  const householdId = await done(addHousehold, { code: 'H1', kind: 'villager', unitCode: '1-101' });
  expect(await attempt(addHousehold, { code: 'H1', kind: 'tenant' })).toMatchObject({ error: { code: 'taken' } });
  expect(await attempt(addHousehold, { code: 'H2', kind: 'tenant', unitCode: '9-9' })).toMatchObject({
    error: { fields: { unitCode: expect.any(String) } },
  });
  const head = await person('冯大', { householdId, idNumber: '11010519491231002x' });
  const child = await person('冯小', { householdId, birthDay: '2012-01-01' });
  expect(
    await attempt(addPerson, { name: '冒名', standing: 'resident', idNumber: '11010519491231002X' }),
  ).toMatchObject({ error: { code: 'known' } });
  expect(await attempt(nameRepresentative, { householdId, personId: child })).toMatchObject({
    error: { code: 'minor' },
  });
  expect(await attempt(nameRepresentative, { householdId, personId: resident.id })).toMatchObject({
    error: { code: 'no_member' },
  });
  await done(nameRepresentative, { householdId, personId: head });
  expect(await findMyHouseholds(store.read, head)).toMatchObject([
    { code: 'H1', unit: '1-101', representativeId: head },
  ]);
  await done(editHousehold, { householdId, kind: 'resident', unitCode: '' });
  await done(leaveHousehold, { householdId, personId: head });
  const [household] = await store.read.select().from(tables.households).where(eq(tables.households.id, householdId));
  expect(household).toMatchObject({ kind: 'resident', unitId: null, representativeId: null });
  await done(joinHousehold, { householdId, personId: head });
  const other = await done(addHousehold, { code: 'H3', kind: 'resident' });
  expect(await attempt(joinHousehold, { householdId: other, personId: head })).toMatchObject({
    error: { code: 'elsewhere' },
  });
});

const voters = async (unitId: string) => {
  const { ownerships } = tables;
  const now = and(eq(ownerships.unitId, unitId), isNull(ownerships.until), eq(ownerships.votes, true));
  return (await store.read.select().from(ownerships).where(now)).map((one) => one.personId);
};

test('of co-owners one votes, whoever comes and goes', async () => {
  const unitId = units[1]!.id;
  const [a, b] = [await person('许甲'), await person('许乙')];
  await done(addOwnership, { unitId, personId: a, since: '2020-01-01' });
  expect(await voters(unitId)).toEqual([a]);
  await done(addOwnership, { unitId, personId: b, since: '2021-01-01' });
  expect(await voters(unitId)).toEqual([a]);
  await done(nameVotingOwner, { unitId, personId: b });
  expect(await voters(unitId)).toEqual([b]);
  expect(await attempt(nameVotingOwner, { unitId, personId: resident.id })).toMatchObject({
    error: { code: 'no_owner' },
  });
  expect(await attempt(endOwnership, { unitId, personId: b, until: '2020-12-31' })).toMatchObject({
    error: { code: 'too_early' },
  });
  await done(endOwnership, { unitId, personId: b, until: '2026-11-01' });
  expect(await voters(unitId)).toEqual([a]);
  await done(addOwnership, { unitId, personId: b, since: '2026-11-20', votes: 'on' });
  expect(await voters(unitId)).toEqual([b]);
  await done(editUnit, { unitId, area: '90.5' });
  expect(await attempt(editUnit, { unitId, area: '-1' })).toMatchObject({ error: { code: 'invalid' } });
});

test('a tenant comes and goes', async () => {
  const unitId = units[2]!.id;
  const personId = await person('租客');
  await done(addTenancy, { unitId, personId, since: '2026-01-01' });
  expect(await attempt(addTenancy, { unitId, personId, since: '2026-02-01' })).toMatchObject({
    error: { code: 'tenant' },
  });
  const [row] = await store.read.select().from(tables.tenancies).where(eq(tables.tenancies.personId, personId));
  await done(endTenancy, { tenancyId: row!.id, until: '2026-11-01' });
  expect(await attempt(endTenancy, { tenancyId: row!.id, until: '2026-11-02' })).toMatchObject({
    error: { code: 'not_found' },
  });
});

test('the phone of an account is not the register’s to change; two clerks do not overwrite each other', async () => {
  const personId = await person('有号', { phone: '13911112222' });
  const form = { personId, name: '有号', standing: 'resident', phone: '13911113333', version: '1' };
  await done(editPerson, form);
  expect(await attempt(editPerson, form)).toMatchObject({ error: { code: 'stale' } });
  const phone = '13911113333';
  await store.transaction(async (tx) => {
    await tx.insert(tables.accounts).values({ id: newId(), personId, phone, passwordHash: 'x', activatedAt: monday });
  });
  expect(await attempt(editPerson, { ...form, phone: '', version: '2' })).toMatchObject({
    error: { code: 'phone_in_use' },
  });
});

test('places, grids and firms', async () => {
  const estateId = await done(addEstate, { name: '二区', hasOwnersCommittee: 'on' });
  expect(await attempt(addEstate, { name: '二区' })).toMatchObject({ error: { code: 'named' } });
  const buildingId = await done(addBuilding, { estateId, name: '13号楼' });
  const unitId = await done(addUnit, { buildingId, room: '1-101', area: '89.12' });
  expect(await attempt(addUnit, { buildingId, room: '1-101', area: '89.12' })).toMatchObject({
    error: { code: 'known' },
  });
  const [unit] = await store.read.select().from(tables.units).where(eq(tables.units.id, unitId));
  expect(unit).toMatchObject({ code: '二区 13-1-101', area: 8912 });
  const [first, second] = [
    await done(addGrid, { name: '甲格', kind: 'grid' }),
    await done(addGrid, { name: '乙格', kind: 'grid' }),
  ];
  expect(await attempt(addGrid, { name: '微一', kind: 'micro' })).toMatchObject({ error: { code: 'no_parent' } });
  const micro = await done(addGrid, { name: '微一', kind: 'micro', parentId: second });
  for (const gridId of [first, second, micro]) await done(coverBuilding, { gridId, buildingId });
  expect(await gridOfBuilding(store.read, buildingId)).toMatchObject({
    grid: { name: '乙格' },
    micro: { name: '微一' },
  });
  const { id: personId } = await aPerson(communityId, ['grid'], '牛格长');
  await store.transaction(async (tx) => {
    await tx.update(tables.grants).set({ gridId: micro }).where(eq(tables.grants.personId, personId));
  });
  expect(await findGridWorkers(store.read, buildingId)).toMatchObject([{ name: '牛格长', grid: '微一' }]);
  const firmId = await done(addFirm, { name: '兴达商行', kind: 'merchant', unitCode: '二区 13-1-101' });
  expect(await attempt(addFirm, { name: '兴达商行', kind: 'merchant' })).toMatchObject({ error: { code: 'named' } });
  await done(editFirm, { firmId, name: '兴达商行', kind: 'partner', contactId: personId });
  expect(await findPeopleByName(store.read, communityId, '牛格')).toMatchObject([{ id: personId }]);
});

test('a resident may not, and another community’s unit is not there', async () => {
  const unitId = units[0]!.id;
  expect(await attempt(addPerson, { name: '自己加', standing: 'resident' }, resident.actor)).toMatchObject({
    error: { code: 'forbidden' },
  });
  expect(await attempt(editUnit, { unitId, area: '1' }, resident.actor)).toMatchObject({
    error: { code: 'not_found' },
  });
  await aCommunity({ code: 'far', units: 0 });
  const far = await editUnit.run(as(clerk.actor), { community: 'far', unitId, area: '1' });
  expect(far).toMatchObject({ error: { code: 'not_found' } });
});

test('thirty-two clerks at once register one household once', async () => {
  const all = await Promise.all(
    Array.from({ length: 32 }, () => attempt(addHousehold, { code: 'RUSH', kind: 'resident' })),
  );
  expect(all.filter((one) => one.ok).length).toBe(1);
  expect(all.filter((one) => !one.ok && one.error.code === 'taken').length).toBe(31);
});
