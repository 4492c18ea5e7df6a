// What the register's commands load: the record, held until commit, and how it stands to the one who asks.
import { and, eq } from 'drizzle-orm';
import { type ReadTx, tables } from '@/db';
import type { Actor } from '@/lib/kernel/verdict';
import { findCommunity } from '../queries';
import { householdFacts, personFacts, unitFacts } from './facts';

const { buildings, communities, households, people, units } = tables;

/** New places, households and names: the community's row is held, so that two clerks cannot take one name. */
export async function takeCommunity(tx: ReadTx, code: string) {
  const community = await findCommunity(tx, code);
  if (!community) return null;
  await tx.lock(tx.select({ id: communities.id }).from(communities).where(eq(communities.id, community.id)), 'update');
  return { communityId: community.id, community };
}

export async function takePerson(tx: ReadTx, code: string, personId: string, actor: Actor) {
  const community = await findCommunity(tx, code);
  if (!community) return null;
  const [person] = await tx.lock(
    tx
      .select()
      .from(people)
      .where(and(eq(people.id, personId), eq(people.communityId, community.id))),
    'update',
  );
  if (!person) return null;
  return { communityId: community.id, person, ...(await personFacts(tx, actor, community.id, personId)) };
}

export async function takeHousehold(tx: ReadTx, code: string, householdId: string, actor: Actor) {
  const community = await findCommunity(tx, code);
  if (!community) return null;
  const [household] = await tx.lock(
    tx
      .select()
      .from(households)
      .where(and(eq(households.id, householdId), eq(households.communityId, community.id))),
    'update',
  );
  if (!household) return null;
  return { communityId: community.id, household, ...(await householdFacts(tx, actor, community.id, householdId)) };
}

export async function takeUnit(tx: ReadTx, code: string, unitId: string, actor: Actor) {
  const community = await findCommunity(tx, code);
  if (!community) return null;
  const [unit] = await tx.lock(
    tx
      .select()
      .from(units)
      .where(and(eq(units.id, unitId), eq(units.communityId, community.id))),
    'update',
  );
  if (!unit) return null;
  return { communityId: community.id, unit, ...(await unitFacts(tx, actor, community.id, unitId)) };
}

export async function findUnitByCode(tx: ReadTx, communityId: string, code: string | null) {
  if (!code) return null;
  const [unit] = await tx
    .select()
    .from(units)
    .where(and(eq(units.communityId, communityId), eq(units.code, code)));
  return unit ?? null;
}

export async function findBuilding(tx: ReadTx, communityId: string, id: string) {
  const [building] = await tx
    .select()
    .from(buildings)
    .where(and(eq(buildings.id, id), eq(buildings.communityId, communityId)));
  return building ?? null;
}

export async function isInCommunity(tx: ReadTx, communityId: string, personId: string) {
  return (await tx.$count(people, and(eq(people.id, personId), eq(people.communityId, communityId)))) > 0;
}
