// What other contexts ask of the register. Plain reads: who may see the answer is for them to decide.
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { personKey } from '../roster/wanted';
import { nameOrCode } from './search';

const { buildings, communities, estates, grants, gridBuildings, grids, householdMembers, households, people, units } =
  tables;

const current = isNull(householdMembers.until);

/** Buildings as a form offers them: 紫兰苑 13号楼. */
export async function findBuildings(read: Reader, communityId: string) {
  const rows = await read
    .select({ id: buildings.id, name: buildings.name, estate: estates.name, estateId: estates.id })
    .from(buildings)
    .innerJoin(estates, eq(estates.id, buildings.estateId))
    .where(eq(buildings.communityId, communityId));
  const inOrder = new Intl.Collator('zh', { numeric: true }).compare;
  return rows.map((row) => ({ ...row, label: `${row.estate} ${row.name}` })).sort((a, b) => inOrder(a.label, b.label));
}

/** The grid and the micro-grid that a building lies in; special grids are none of them. */
export async function gridOfBuilding(read: Reader, buildingId: string) {
  const rows = await read
    .select({ id: grids.id, name: grids.name, kind: grids.kind })
    .from(gridBuildings)
    .innerJoin(grids, eq(grids.id, gridBuildings.gridId))
    .where(eq(gridBuildings.buildingId, buildingId));
  return {
    grid: rows.find((row) => row.kind === 'grid') ?? null,
    micro: rows.find((row) => row.kind === 'micro') ?? null,
  };
}

/** Who looks after a building, the nearest first. */
export async function findGridWorkers(read: Reader, buildingId: string) {
  const rows = await read
    .select({ personId: people.id, name: people.name, gridId: grids.id, grid: grids.name, kind: grids.kind })
    .from(gridBuildings)
    .innerJoin(grids, eq(grids.id, gridBuildings.gridId))
    .innerJoin(grants, and(eq(grants.gridId, grids.id), eq(grants.role, 'grid'), isNull(grants.endedAt)))
    .innerJoin(people, eq(people.id, grants.personId))
    .where(eq(gridBuildings.buildingId, buildingId))
    .orderBy(asc(grants.since), asc(people.id));
  const nearness = { micro: 0, grid: 1, special: 2 };
  return rows.sort((a, b) => nearness[a.kind] - nearness[b.kind]);
}

/** The households a person belongs to now, in any community. */
export const findMyHouseholds = (read: Reader, personId: string) =>
  read
    .select({
      id: households.id,
      code: households.code,
      kind: households.kind,
      representativeId: households.representativeId,
      unitId: units.id,
      unit: units.code,
      buildingId: units.buildingId,
      communityId: communities.id,
      communityCode: communities.code,
    })
    .from(householdMembers)
    .innerJoin(households, eq(households.id, householdMembers.householdId))
    .innerJoin(communities, eq(communities.id, households.communityId))
    .leftJoin(units, eq(units.id, households.unitId))
    .where(and(eq(householdMembers.personId, personId), current))
    .orderBy(asc(households.code));

/** For pickers: people whose name, household or unit is like the words, with what tells namesakes apart. */
export async function findPeopleByName(read: Reader, communityId: string, words: string | undefined) {
  if (!words?.trim()) return [];
  const rows = await read
    .select({
      id: people.id,
      name: people.name,
      standing: people.standing,
      household: households.code,
      unit: units.code,
    })
    .from(people)
    .leftJoin(householdMembers, and(eq(householdMembers.personId, people.id), current))
    .leftJoin(households, eq(households.id, householdMembers.householdId))
    .leftJoin(units, eq(units.id, households.unitId))
    .where(and(eq(people.communityId, communityId), nameOrCode(read, words.trim())))
    .orderBy(asc(people.name), asc(people.id))
    .limit(20);
  return rows;
}

/** Everybody of a community by household and name, as rosters call them. For seeds. */
export async function findMembers(read: Reader, communityId: string): Promise<Map<string, string>> {
  const rows = await read
    .select({ id: people.id, name: people.name, phone: people.phone, household: households.code })
    .from(people)
    .leftJoin(householdMembers, and(eq(householdMembers.personId, people.id), current))
    .leftJoin(households, eq(households.id, householdMembers.householdId))
    .where(eq(people.communityId, communityId));
  return new Map(
    rows.map((row) => [personKey({ ...row, household: row.household ?? '', phone: row.phone ?? '' }), row.id]),
  );
}

/** Where these people live, by person. */
export async function findDwellings(read: Reader, personIds: readonly string[]) {
  if (!personIds.length) return new Map<string, { household: string; unit: string | null }>();
  const rows = await read
    .select({ personId: householdMembers.personId, household: households.code, unit: units.code })
    .from(householdMembers)
    .innerJoin(households, eq(households.id, householdMembers.householdId))
    .leftJoin(units, eq(units.id, households.unitId))
    .where(and(inArray(householdMembers.personId, [...personIds]), current));
  return new Map(rows.map((row) => [row.personId, row]));
}
