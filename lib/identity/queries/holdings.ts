import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';

const { householdMembers, households, ownerships, tenancies, units } = tables;

// What the register says of a person: households, owned units, rented units.

export const findHomes = (read: Reader, personId: string) =>
  read
    .select({ code: households.code, unit: units.code, representativeId: households.representativeId })
    .from(householdMembers)
    .innerJoin(households, eq(households.id, householdMembers.householdId))
    .leftJoin(units, eq(units.id, households.unitId))
    .where(and(eq(householdMembers.personId, personId), isNull(householdMembers.until)))
    .orderBy(asc(households.code))
    .limit(20);

export const findOwned = (read: Reader, personId: string) =>
  read
    .select({ unit: units.code, area: units.area, votes: ownerships.votes })
    .from(ownerships)
    .innerJoin(units, eq(units.id, ownerships.unitId))
    .where(and(eq(ownerships.personId, personId), isNull(ownerships.until)))
    .orderBy(asc(units.code))
    .limit(50);

export const findRented = (read: Reader, personId: string) =>
  read
    .select({ unit: units.code, since: tenancies.since, until: tenancies.until })
    .from(tenancies)
    .innerJoin(units, eq(units.id, tenancies.unitId))
    .where(eq(tenancies.personId, personId))
    .orderBy(desc(tenancies.since))
    .limit(20);
