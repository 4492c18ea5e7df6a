import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { addBuilding } from '@/lib/community/commands/add-building';
import { addEstate } from '@/lib/community/commands/add-estate';
import { addFirm } from '@/lib/community/commands/add-firm';
import { addGrid } from '@/lib/community/commands/add-grid';
import { addGroup } from '@/lib/community/commands/add-group';
import { addHousehold } from '@/lib/community/commands/add-household';
import { addOwnership } from '@/lib/community/commands/add-ownership';
import { addPerson } from '@/lib/community/commands/add-person';
import { addTenancy } from '@/lib/community/commands/add-tenancy';
import { addUnit } from '@/lib/community/commands/add-unit';
import { checkRoster } from '@/lib/community/commands/check-roster';
import { confirmRoster } from '@/lib/community/commands/confirm-roster';
import { coverBuilding } from '@/lib/community/commands/cover-building';
import { dropRoster } from '@/lib/community/commands/drop-roster';
import { editCommunity } from '@/lib/community/commands/edit-community';
import { editFirm } from '@/lib/community/commands/edit-firm';
import { editHousehold } from '@/lib/community/commands/edit-household';
import { editPerson } from '@/lib/community/commands/edit-person';
import { editUnit } from '@/lib/community/commands/edit-unit';
import { endOwnership } from '@/lib/community/commands/end-ownership';
import { endTenancy } from '@/lib/community/commands/end-tenancy';
import { fillGroup } from '@/lib/community/commands/fill-group';
import { importRoster } from '@/lib/community/commands/import-roster';
import { joinHousehold } from '@/lib/community/commands/join-household';
import { leaveHousehold } from '@/lib/community/commands/leave-household';
import { nameRepresentative } from '@/lib/community/commands/name-representative';
import { nameVotingOwner } from '@/lib/community/commands/name-voting-owner';
import { columns } from '@/lib/community/roster/columns';
import { newId } from '@/lib/kernel/ids';
import type { Sample, Samples, World } from './world';

/** A name that nobody has taken. */
const fresh = () => newId().slice(-8);
const clerk = (w: World, command: Sample['command'], input: Record<string, unknown>): Sample => ({
  command,
  by: 'clerk',
  input: { community: w.code, ...input },
});
const byAdmin = (w: World, command: Sample['command'], input: Record<string, unknown>): Sample => ({
  ...clerk(w, command, input),
  by: 'admin',
});

const person = { name: '冯大', standing: 'resident', birthDay: '1970-05-05' };
const aPerson = async (w: World) => (await w.run(addPerson, 'clerk', { ...person, name: fresh() })).id;
const aHousehold = async (w: World) => (await w.run(addHousehold, 'clerk', { code: fresh(), kind: 'resident' })).id;
async function aMember(w: World) {
  const tie = { householdId: await aHousehold(w), personId: await aPerson(w) };
  await w.run(joinHousehold, 'clerk', tie);
  return tie;
}
async function aUnit(w: World) {
  const { id } = await w.run(addUnit, 'clerk', { buildingId: w.buildingId, room: fresh(), area: '60' });
  return id;
}
async function anOwnership(w: World, unitId?: string) {
  const tie = { unitId: unitId ?? (await aUnit(w)), personId: await aPerson(w) };
  await w.run(addOwnership, 'clerk', { ...tie, since: '2020-01-01' });
  return tie;
}
const firm = () => ({ name: `${fresh()}商行`, kind: 'merchant' });

/** A roster of one line, as a program gives it; a browser sends a file. */
const table = () => {
  const line: Record<string, string> = { 小区: '二区', 楼栋: '2号楼', 房号: `1-${fresh()}`, 面积: '60' };
  return [columns.map((c) => c.head), columns.map((c) => line[c.head] ?? '')];
};
const aRoster = async (w: World) => ({
  rosterId: (await w.run(checkRoster, 'clerk', { file: { table: table() } })).id,
});

const aGroup = async (w: World) => (await w.run(addGroup, 'clerk', { name: fresh() })).id;
const aVillagerHousehold = async (w: World) => {
  const code = fresh();
  await w.run(addHousehold, 'clerk', { code, kind: 'villager' });
  return code;
};

export const community: Samples = {
  'community.add-group': async (w) => clerk(w, addGroup, { name: fresh() }),
  'community.fill-group': async (w) =>
    clerk(w, fillGroup, { groupId: await aGroup(w), codes: await aVillagerHousehold(w) }),
  'community.add-estate': async (w) => byAdmin(w, addEstate, { name: fresh() }),
  'community.add-building': async (w) => byAdmin(w, addBuilding, { estateId: w.estateId, name: fresh() }),
  'community.add-unit': async (w) => byAdmin(w, addUnit, { buildingId: w.buildingId, room: fresh(), area: '60' }),
  'community.edit': async (w) => {
    const [row] = await store.read.select().from(tables.communities).where(eq(tables.communities.code, w.code));
    const { committee, street, phone, window, version } = row!;
    return clerk(w, editCommunity, { committee, street, phone, window, version: `${version}` });
  },
  'community.edit-unit': async (w) => clerk(w, editUnit, { unitId: await aUnit(w), area: '90.5' }),
  'community.add-household': async (w) => clerk(w, addHousehold, { code: fresh(), kind: 'resident' }),
  'community.edit-household': async (w) =>
    clerk(w, editHousehold, { householdId: await aHousehold(w), kind: 'tenant', unitCode: '' }),
  'community.name-representative': async (w) => clerk(w, nameRepresentative, await aMember(w)),
  'community.add-person': async (w) => clerk(w, addPerson, person),
  'community.edit-person': async (w) => clerk(w, editPerson, { ...person, personId: await aPerson(w), version: '1' }),
  'community.join-household': async (w) =>
    clerk(w, joinHousehold, { householdId: await aHousehold(w), personId: await aPerson(w) }),
  'community.leave-household': async (w) => clerk(w, leaveHousehold, await aMember(w)),
  'community.add-ownership': async (w) =>
    clerk(w, addOwnership, { unitId: await aUnit(w), personId: await aPerson(w), since: '2020-01-01' }),
  'community.end-ownership': async (w) => clerk(w, endOwnership, { ...(await anOwnership(w)), until: w.day(-1) }),
  'community.name-voting-owner': async (w) =>
    clerk(w, nameVotingOwner, await anOwnership(w, (await anOwnership(w)).unitId)),
  'community.add-tenancy': async (w) =>
    clerk(w, addTenancy, { unitId: await aUnit(w), personId: await aPerson(w), since: '2026-01-01' }),
  'community.end-tenancy': async (w) => {
    const unitId = await aUnit(w);
    await w.run(addTenancy, 'clerk', { unitId, personId: await aPerson(w), since: '2026-01-01' });
    const [row] = await store.read.select().from(tables.tenancies).where(eq(tables.tenancies.unitId, unitId));
    return clerk(w, endTenancy, { tenancyId: row!.id, until: w.day(-1) });
  },
  'community.add-grid': async (w) => byAdmin(w, addGrid, { name: fresh(), kind: 'grid' }),
  'community.cover-building': async (w) => {
    const { id: gridId } = await w.run(addGrid, 'clerk', { name: fresh(), kind: 'grid' });
    return byAdmin(w, coverBuilding, { gridId, buildingId: w.buildingId });
  },
  'community.add-firm': async (w) => clerk(w, addFirm, firm()),
  'community.edit-firm': async (w) => {
    const { id: firmId } = await w.run(addFirm, 'clerk', firm());
    return clerk(w, editFirm, { firmId, ...firm() });
  },
  'community.check-roster': async (w) => byAdmin(w, checkRoster, { file: { table: table() } }),
  'community.confirm-roster': async (w) => byAdmin(w, confirmRoster, await aRoster(w)),
  'community.import-roster': async (w) => {
    const roster = await aRoster(w);
    await w.run(confirmRoster, 'clerk', roster);
    return byAdmin(w, importRoster, roster);
  },
  'community.drop-roster': async (w) => byAdmin(w, dropRoster, await aRoster(w)),
};
