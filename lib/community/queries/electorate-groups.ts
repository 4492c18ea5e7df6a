// 村民小组会议: the persons or the households of one group.
import { and, eq, gt, isNull, lte, or } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { adultOn, onePerson, type Scope } from './elector-source';

const { groupHouseholds, householdMembers, households, people } = tables;

// VC 32: those of the group who are eighteen or older.
export async function findGroupPersons(read: Reader, { communityId, groupId, day }: Scope) {
  const rows = await read
    .selectDistinct({ id: people.id })
    .from(groupHouseholds)
    .innerJoin(householdMembers, eq(householdMembers.householdId, groupHouseholds.householdId))
    .innerJoin(people, eq(people.id, householdMembers.personId))
    .where(
      and(
        eq(groupHouseholds.groupId, groupId ?? ''),
        eq(people.communityId, communityId),
        eq(people.standing, 'villager'),
        lte(householdMembers.since, day),
        or(isNull(householdMembers.until), gt(householdMembers.until, day)),
        adultOn(day),
      ),
    )
    .orderBy(people.id);
  return rows.map(({ id }) => onePerson(id, '村民'));
}

export async function findGroupHouseholds(read: Reader, { communityId, groupId }: Scope) {
  const rows = await read
    .select({ unitKey: households.id, label: households.code, personId: households.representativeId })
    .from(groupHouseholds)
    .innerJoin(households, eq(households.id, groupHouseholds.householdId))
    .where(
      and(
        eq(groupHouseholds.groupId, groupId ?? ''),
        eq(households.communityId, communityId),
        eq(households.kind, 'villager'),
      ),
    )
    .orderBy(households.code);
  return rows.map((row) => ({ ...row, ownerKey: null, area: null }));
}
