import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';

const { buildings, estates, firms, householdMembers, households, ownerships, people, units } = tables;

async function findUnit(read: Reader, communityId: string, code: string) {
  const [unit] = await read
    .select({ id: units.id, buildingId: units.buildingId })
    .from(units)
    .where(and(eq(units.communityId, communityId), eq(units.code, code)));
  if (!unit) return null;
  const living = await read
    .select({ id: people.id, name: people.name, representativeId: households.representativeId })
    .from(householdMembers)
    .innerJoin(households, eq(households.id, householdMembers.householdId))
    .innerJoin(people, eq(people.id, householdMembers.personId))
    .where(and(eq(households.unitId, unit.id), isNull(householdMembers.until)))
    .orderBy(asc(people.id))
    .limit(50);
  const owning = await read
    .select({ id: people.id, name: people.name })
    .from(ownerships)
    .innerJoin(people, eq(people.id, ownerships.personId))
    .where(and(eq(ownerships.unitId, unit.id), isNull(ownerships.until)))
    .orderBy(desc(ownerships.votes), asc(people.id))
    .limit(20);
  const heads = living.filter((p) => p.id === p.representativeId);
  return { ...unit, people: [...heads, ...living, ...owning] };
}

/** Whom the roster knows under what was typed: a flat with its people, or a firm. */
export async function findRecipient(
  read: Reader,
  communityId: string,
  typed: { unitCode: string | null; recipientName: string | null; buildingId: string | null },
) {
  const unit = typed.unitCode ? await findUnit(read, communityId, typed.unitCode) : null;
  const [firm] = typed.recipientName
    ? await read
        .select({ id: firms.id })
        .from(firms)
        .where(and(eq(firms.communityId, communityId), eq(firms.name, typed.recipientName)))
    : [];
  const buildingId = unit?.buildingId ?? typed.buildingId;
  const [building] = buildingId
    ? await read
        .select({ id: buildings.id, name: buildings.name, estate: estates.name })
        .from(buildings)
        .innerJoin(estates, eq(estates.id, buildings.estateId))
        .where(and(eq(buildings.id, buildingId), eq(buildings.communityId, communityId)))
    : [];
  const person = typed.recipientName ? unit?.people.find((p) => p.name === typed.recipientName) : unit?.people[0];
  return { unit, firmId: firm?.id ?? null, building: building ?? null, person: person ?? null };
}
