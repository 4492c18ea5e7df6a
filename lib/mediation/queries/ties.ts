import { and, eq, gt, inArray, isNull, or, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import type { Day } from '@/lib/kernel/calendar/day';
import type { Ties } from '../rules/recusal';

const { householdMembers, households, mediationParties, ownerships, tenancies } = tables;

/** Households and units of these people on a day, and cases in which they were parties, for the recusal check. */
export async function findTies(read: Reader, personIds: readonly string[], today: Day): Promise<Ties> {
  const ids = [...personIds];
  const ofThem = (person: SQLiteColumn, until: SQLiteColumn): SQL | undefined =>
    and(inArray(person, ids), or(isNull(until), gt(until, today)));
  const household = await read
    .select({
      personId: householdMembers.personId,
      householdId: householdMembers.householdId,
      unitId: households.unitId,
    })
    .from(householdMembers)
    .innerJoin(households, eq(households.id, householdMembers.householdId))
    .where(ofThem(householdMembers.personId, householdMembers.until));
  const owned = await read
    .select({ personId: ownerships.personId, unitId: ownerships.unitId })
    .from(ownerships)
    .where(ofThem(ownerships.personId, ownerships.until));
  const rented = await read
    .select({ personId: tenancies.personId, unitId: tenancies.unitId })
    .from(tenancies)
    .where(ofThem(tenancies.personId, tenancies.until));
  const lived = household.flatMap(({ personId, unitId }) => (unitId ? [{ personId, unitId }] : []));
  const earlier = await read
    .select({ personId: mediationParties.personId, caseId: mediationParties.caseId })
    .from(mediationParties)
    .where(inArray(mediationParties.personId, ids));
  const together = earlier.flatMap(({ personId, caseId }) => (personId ? [{ personId, caseId }] : []));
  return { household, unit: [...owned, ...rented, ...lived], earlier: together };
}
