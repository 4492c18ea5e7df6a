// What the register holds before an import, indexed as the plan asks for it.
import type { InferSelectModel } from 'drizzle-orm';
import type * as schema from '@/db/schema';
import { placeKey } from './wanted';

type Row<K extends 'estates' | 'buildings' | 'units' | 'grids' | 'gridBuildings' | 'households'> = InferSelectModel<
  (typeof schema)[K]
>;
/** What makes somebody stand on a roll. */
export type VotingFlag = 'isRepresentative' | 'isCommitteeMember' | 'isCollectiveMember' | 'isCollectiveRep';
export type KnownPerson = Pick<
  InferSelectModel<typeof schema.people>,
  'id' | 'name' | 'phone' | 'gender' | 'birthDay' | 'isPartyMember' | 'idHash' | VotingFlag
> & { accountId: string | null; loginPhone: string | null };

export interface KnownRows {
  communityId: string;
  isVillage: boolean;
  estates: Row<'estates'>[];
  buildings: Row<'buildings'>[];
  units: Row<'units'>[];
  grids: Row<'grids'>[];
  gridBuildings: Row<'gridBuildings'>[];
  people: KnownPerson[];
  households: Row<'households'>[];
  members: { householdId: string; personId: string; until: string | null }[];
  owners: { unitId: string; personId: string; votes: boolean; until: string | null }[];
  tenants: { unitId: string; personId: string }[];
  grants: { personId: string; role: string }[];
  groups: { id: string; name: string }[];
  grouped: { householdId: string; groupId: string }[];
}

const by = <T>(rows: readonly T[], key: (row: T) => string) => new Map(rows.map((row) => [key(row), row]));
const groupBy = <T>(rows: readonly T[], key: (row: T) => string) => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
};

export type Known = ReturnType<typeof indexKnown>;

export function indexKnown(rows: KnownRows) {
  const estateNames = new Map(rows.estates.map((e) => [e.id, e.name]));
  const people = by(rows.people, (p) => p.id);
  const households = by(rows.households, (h) => h.code);
  const codes = new Map(rows.households.map((h) => [h.id, h.code]));
  const named = new Map<string, KnownPerson>();
  const householdOf = new Map<string, string>();
  const isMember = new Set<string>();
  for (const { householdId, personId, until } of rows.members) {
    isMember.add(`${householdId}${personId}`);
    if (until !== null) continue;
    const person = people.get(personId)!;
    householdOf.set(personId, codes.get(householdId)!);
    named.set(`${codes.get(householdId)}\n${person.name}`, person);
  }
  // Those of no household are found by name and phone.
  for (const person of rows.people)
    if (!householdOf.has(person.id) && person.phone) named.set(`\n${person.name}\n${person.phone}`, person);
  return {
    communityId: rows.communityId,
    isVillage: rows.isVillage,
    estates: by(rows.estates, (e) => e.name),
    buildings: by(rows.buildings, (b) => placeKey(estateNames.get(b.estateId)!, b.name)),
    units: by(rows.units, (u) => u.code),
    grids: by(rows.grids, (g) => g.name),
    gridById: by(rows.grids, (g) => g.id),
    gridsOf: groupBy(rows.gridBuildings, (g) => g.buildingId),
    people,
    loginPhones: new Set(rows.people.map((p) => p.loginPhone)),
    byIdHash: by(
      rows.people.filter((p) => p.idHash),
      (p) => p.idHash!,
    ),
    named,
    householdOf,
    isMember,
    households,
    owners: groupBy(rows.owners, (o) => o.unitId),
    tenants: new Set(rows.tenants.map((t) => t.unitId + t.personId)),
    groups: by(rows.groups, (g) => g.name),
    groupOf: new Map(rows.grouped.map((g) => [g.householdId, g.groupId])),
    grants: new Set(rows.grants.map((g) => g.personId + g.role)),
  };
}
