import { and, eq, inArray, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { indexKnown, type KnownRows } from '../roster/known';

const t = tables;

/** The whole register of a community, for an import: fifteen statements, whatever the size. */
export async function findKnown(read: Reader, communityId: string) {
  const of = { communityId };
  const personColumns = {
    id: t.people.id,
    name: t.people.name,
    phone: t.people.phone,
    gender: t.people.gender,
    birthDay: t.people.birthDay,
    isPartyMember: t.people.isPartyMember,
    isRepresentative: t.people.isRepresentative,
    isCommitteeMember: t.people.isCommitteeMember,
    isCollectiveMember: t.people.isCollectiveMember,
    isCollectiveRep: t.people.isCollectiveRep,
    idHash: t.people.idHash,
    accountId: t.accounts.id,
    loginPhone: t.accounts.phone,
  };
  const [community] = await read
    .select({ kind: t.communities.kind })
    .from(t.communities)
    .where(eq(t.communities.id, communityId));
  const rows: KnownRows = {
    ...of,
    isVillage: community?.kind === 'village',
    estates: await read.select().from(t.estates).where(eq(t.estates.communityId, communityId)),
    buildings: await read.select().from(t.buildings).where(eq(t.buildings.communityId, communityId)),
    units: await read.select().from(t.units).where(eq(t.units.communityId, communityId)),
    grids: await read.select().from(t.grids).where(eq(t.grids.communityId, communityId)),
    gridBuildings: await read
      .select({ gridId: t.gridBuildings.gridId, buildingId: t.gridBuildings.buildingId })
      .from(t.gridBuildings)
      .innerJoin(t.grids, eq(t.grids.id, t.gridBuildings.gridId))
      .where(eq(t.grids.communityId, communityId)),
    people: await read
      .select(personColumns)
      .from(t.people)
      .leftJoin(t.accounts, eq(t.accounts.personId, t.people.id))
      .where(eq(t.people.communityId, communityId)),
    households: await read.select().from(t.households).where(eq(t.households.communityId, communityId)),
    members: await read
      .select({
        householdId: t.householdMembers.householdId,
        personId: t.householdMembers.personId,
        until: t.householdMembers.until,
      })
      .from(t.householdMembers)
      .innerJoin(t.households, eq(t.households.id, t.householdMembers.householdId))
      .where(eq(t.households.communityId, communityId)),
    owners: await read
      .select({
        unitId: t.ownerships.unitId,
        personId: t.ownerships.personId,
        votes: t.ownerships.votes,
        until: t.ownerships.until,
      })
      .from(t.ownerships)
      .innerJoin(t.units, eq(t.units.id, t.ownerships.unitId))
      .where(eq(t.units.communityId, communityId)),
    tenants: await read
      .select({ unitId: t.tenancies.unitId, personId: t.tenancies.personId })
      .from(t.tenancies)
      .innerJoin(t.units, eq(t.units.id, t.tenancies.unitId))
      .where(and(eq(t.units.communityId, communityId), isNull(t.tenancies.until))),
    groups: await read.select().from(t.villageGroups).where(eq(t.villageGroups.communityId, communityId)),
    grouped: await read
      .select({ householdId: t.groupHouseholds.householdId, groupId: t.groupHouseholds.groupId })
      .from(t.groupHouseholds)
      .innerJoin(t.villageGroups, eq(t.villageGroups.id, t.groupHouseholds.groupId))
      .where(eq(t.villageGroups.communityId, communityId)),
    grants: await read
      .select({ personId: t.grants.personId, role: t.grants.role })
      .from(t.grants)
      .where(
        and(
          eq(t.grants.communityId, communityId),
          inArray(t.grants.role, ['resident', 'council']),
          isNull(t.grants.endedAt),
        ),
      ),
  };
  return indexKnown(rows);
}
