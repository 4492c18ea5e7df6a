// How people, households and units stand to the viewer, as conditions: the policy's facts in SQL.
import { and, eq, inArray, isNull, or, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { type Actor, has, hasAny } from '@/lib/kernel/verdict';
import { type Facts, readers } from '../policy';

const { buildings, grants, gridBuildings, householdMembers, households, ownerships, people, tenancies, units } = tables;

type User = Extract<Actor, { kind: 'user' }>;

/** The buildings that the viewer's grids cover. */
const gridBuildingsOf = (read: Reader, viewerId: string) =>
  read
    .select({ id: gridBuildings.buildingId })
    .from(gridBuildings)
    .innerJoin(grants, eq(grants.gridId, gridBuildings.gridId))
    .where(and(eq(grants.personId, viewerId), eq(grants.role, 'grid'), isNull(grants.endedAt)));

const unitsInGrid = (read: Reader, viewerId: string) =>
  read
    .select({ id: units.id })
    .from(units)
    .where(inArray(units.buildingId, gridBuildingsOf(read, viewerId)));

const householdsInGrid = (read: Reader, viewerId: string) =>
  read
    .select({ id: households.id })
    .from(households)
    .where(inArray(households.unitId, unitsInGrid(read, viewerId)));

const peopleInGrid = (read: Reader, viewerId: string) =>
  read
    .select({ id: householdMembers.personId })
    .from(householdMembers)
    .where(
      and(isNull(householdMembers.until), inArray(householdMembers.householdId, householdsInGrid(read, viewerId))),
    );

/** `maySee` of people as a condition of a list. */
export function visiblePeople(read: Reader, actor: User): SQL | undefined {
  const whole = [...new Set(actor.grants.map((g) => g.communityId))].filter((id) =>
    hasAny(actor, [...readers, 'admin'], id),
  );
  const grids = [...new Set(actor.grants.filter((g) => g.role === 'grid').map((g) => g.communityId))];
  return or(
    eq(people.id, actor.id),
    whole.length ? inArray(people.communityId, whole) : undefined,
    grids.length
      ? and(inArray(people.communityId, grids), inArray(people.id, peopleInGrid(read, actor.id)))
      : undefined,
  );
}

const none: Facts = { isOwn: false, inGrid: false, inEstate: false };
const found = async (query: PromiseLike<readonly unknown[]>) => (await query).length > 0;

/** Only asked for where the role alone does not answer. */
const needless = (actor: Actor, communityId: string) => actor.kind !== 'user' || hasAny(actor, readers, communityId);

export async function personFacts(read: Reader, actor: Actor, communityId: string, personId: string): Promise<Facts> {
  if (needless(actor, communityId) || actor.kind !== 'user') return none;
  const inGrid =
    has(actor, 'grid', communityId) &&
    (await found(
      read
        .select({ id: people.id })
        .from(people)
        .where(and(eq(people.id, personId), inArray(people.id, peopleInGrid(read, actor.id)))),
    ));
  return { ...none, isOwn: actor.id === personId, inGrid };
}

export async function householdFacts(read: Reader, actor: Actor, communityId: string, id: string): Promise<Facts> {
  if (needless(actor, communityId) || actor.kind !== 'user') return none;
  const isOwn = await found(
    read
      .select({ id: householdMembers.personId })
      .from(householdMembers)
      .where(
        and(
          eq(householdMembers.householdId, id),
          eq(householdMembers.personId, actor.id),
          isNull(householdMembers.until),
        ),
      ),
  );
  const inGrid =
    has(actor, 'grid', communityId) &&
    (await found(
      read
        .select({ id: households.id })
        .from(households)
        .where(and(eq(households.id, id), inArray(households.id, householdsInGrid(read, actor.id)))),
    ));
  return { ...none, isOwn, inGrid };
}

export async function unitFacts(read: Reader, actor: Actor, communityId: string, id: string): Promise<Facts> {
  if (needless(actor, communityId) || actor.kind !== 'user') return none;
  const owned = read
    .select({ id: ownerships.unitId })
    .from(ownerships)
    .where(and(eq(ownerships.personId, actor.id), isNull(ownerships.until)));
  const rented = read
    .select({ id: tenancies.unitId })
    .from(tenancies)
    .where(and(eq(tenancies.personId, actor.id), isNull(tenancies.until)));
  const lived = read
    .select({ id: households.unitId })
    .from(households)
    .innerJoin(householdMembers, eq(householdMembers.householdId, households.id))
    .where(and(eq(householdMembers.personId, actor.id), isNull(householdMembers.until)));
  const mine = or(inArray(units.id, owned), inArray(units.id, rented), inArray(units.id, lived));
  const ownUnits = alias(units, 'own_units');
  const ownBuildings = alias(buildings, 'own_buildings');
  const estates = read
    .select({ id: ownBuildings.estateId })
    .from(ownUnits)
    .innerJoin(ownBuildings, eq(ownBuildings.id, ownUnits.buildingId))
    .where(inArray(ownUnits.id, owned));
  const holds = (condition: SQL | undefined) =>
    found(
      read
        .select({ id: units.id })
        .from(units)
        .innerJoin(buildings, eq(buildings.id, units.buildingId))
        .where(and(eq(units.id, id), condition)),
    );
  return {
    isOwn: await holds(mine),
    inGrid: has(actor, 'grid', communityId) && (await holds(inArray(units.id, unitsInGrid(read, actor.id)))),
    inEstate: has(actor, 'owners-committee', communityId) && (await holds(inArray(buildings.estateId, estates))),
  };
}
