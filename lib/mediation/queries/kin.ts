// Who is bound to whom by the register: one household or one flat, owned, rented or lived in, on whatever days.
import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';

const { householdMembers, households, mediationAgents, mediationInterests, mediationParties } = tables;
const { mediationReports, ownerships, people, tenancies } = tables;

function flatsOf(read: Reader, ids: string[]) {
  const owned = read.select({ id: ownerships.unitId }).from(ownerships).where(inArray(ownerships.personId, ids));
  const rented = read.select({ id: tenancies.unitId }).from(tenancies).where(inArray(tenancies.personId, ids));
  const lived = read
    .select({ id: sql<string>`${households.unitId}` })
    .from(householdMembers)
    .innerJoin(households, eq(households.id, householdMembers.householdId))
    .where(inArray(householdMembers.personId, ids));
  return owned.unionAll(rented).unionAll(lived);
}

/** `person` is one of these, or shares a household or a flat with one of them. */
export function isKin(read: Reader, person: SQLiteColumn, of: readonly string[]): SQL {
  const ids = [...of];
  const homes = read
    .select({ id: householdMembers.householdId })
    .from(householdMembers)
    .where(inArray(householdMembers.personId, ids));
  const house = read
    .select({ id: householdMembers.personId })
    .from(householdMembers)
    .where(inArray(householdMembers.householdId, homes));
  const owners = read
    .select({ id: ownerships.personId })
    .from(ownerships)
    .where(inArray(ownerships.unitId, flatsOf(read, ids)));
  const tenants = read
    .select({ id: tenancies.personId })
    .from(tenancies)
    .where(inArray(tenancies.unitId, flatsOf(read, ids)));
  const living = read
    .select({ id: householdMembers.personId })
    .from(householdMembers)
    .innerJoin(households, eq(households.id, householdMembers.householdId))
    .where(inArray(households.unitId, flatsOf(read, ids)));
  // Themselves as well, in the one list: an index is used for a list, and not for a list or something else.
  const selves = read.select({ id: people.id }).from(people).where(inArray(people.id, ids));
  return inArray(person, selves.unionAll(house).unionAll(owners).unionAll(tenants).unionAll(living));
}

/** Cases in which this person, or kin, is a party, once acted for one, or was reported; also one typed by that very name, or one declared. */
export function boundCases(read: Reader, personId: string) {
  const ids = [personId];
  const asParty = read
    .select({ id: mediationParties.caseId })
    .from(mediationParties)
    .where(isKin(read, mediationParties.personId, ids));
  const asAgent = read
    .select({ id: mediationAgents.caseId })
    .from(mediationAgents)
    .where(isKin(read, mediationAgents.personId, ids));
  const asReported = read
    .select({ id: mediationReports.caseId })
    .from(mediationReports)
    .where(isKin(read, mediationReports.aboutId, ids));
  const asNamed = read
    .select({ id: mediationParties.caseId })
    .from(people)
    .innerJoin(mediationParties, eq(mediationParties.name, people.name))
    .where(
      and(
        eq(people.id, personId),
        isNull(mediationParties.personId),
        or(isNull(mediationParties.phone), eq(mediationParties.phone, people.phone)),
      ),
    );
  const declared = read
    .select({ id: mediationInterests.caseId })
    .from(mediationInterests)
    .where(eq(mediationInterests.mediatorId, personId));
  return asParty.unionAll(asAgent).unionAll(asReported).unionAll(asNamed).unionAll(declared);
}

/** Cases in which a report is about this person. */
export const reportedCases = (read: Reader, personId: string) =>
  read.select({ id: mediationReports.caseId }).from(mediationReports).where(eq(mediationReports.aboutId, personId));
