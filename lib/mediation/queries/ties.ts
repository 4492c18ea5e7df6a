import { and, eq, gt, inArray, isNull, or, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import type { Day } from '@/lib/kernel/calendar/day';
import type { Ties } from '../rules/recusal';

const { householdMembers, households, ownerships, tenancies } = tables;

/** Households and units of these people on a day, for the recusal check. */
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
  return { household, unit: [...owned, ...rented, ...lived] };
}
