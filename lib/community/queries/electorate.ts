// Who may be on a roll, as the community knows it on a day. The vote freezes what it reads here.
import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import type { Day } from '@/lib/kernel/calendar/day';
import { adultOn, type ElectorSource, onePerson, type Scope } from './elector-source';
import { findCollective, findRepresentativeBody, findRepresentatives } from './electorate-bodies';
import { findGroupHouseholds, findGroupPersons } from './electorate-groups';

const { buildings, firms, households, ownerships, people, tenancies, units } = tables;

export const electorateKinds = [
  'adult-residents',
  'adult-villagers',
  'resident-households',
  'villager-households',
  'group-persons',
  'group-households',
  'representatives',
  'representative-body',
  'collective-members',
  'collective-representatives',
  'owners',
  'tenants',
  'firms',
] as const;
export type ElectorateKind = (typeof electorateKinds)[number];

export type { ElectorSource };

const during = (day: Day, since: SQLiteColumn, until: SQLiteColumn) =>
  and(lte(since, day), or(isNull(until), gt(until, day)));

async function findAdults(
  read: Reader,
  { communityId, day }: Scope,
  standings: ('resident' | 'tenant' | 'villager')[],
) {
  const rows = await read
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.communityId, communityId), inArray(people.standing, standings), adultOn(day)))
    .orderBy(people.id);
  return rows.map(({ id }) => onePerson(id, standings.includes('villager') ? '村民' : '居民'));
}

async function findHouseholds(read: Reader, { communityId }: Scope, kinds: ('resident' | 'tenant' | 'villager')[]) {
  const rows = await read
    .select({ unitKey: households.id, label: households.code, personId: households.representativeId })
    .from(households)
    .where(and(eq(households.communityId, communityId), inArray(households.kind, kinds)))
    .orderBy(households.code);
  return rows.map((row) => ({ ...row, ownerKey: null, area: null }));
}

/** A unit without a known owner is the developer's: 建筑物区分所有权解释 9 counts all of those as one head. */
const developer = 'developer';

async function findOwners(read: Reader, { communityId, estateId, day }: Scope): Promise<ElectorSource[]> {
  const rows = await read
    .select({ id: units.id, code: units.code, area: units.area, owner: ownerships.personId, votes: ownerships.votes })
    .from(units)
    .innerJoin(buildings, eq(buildings.id, units.buildingId))
    .leftJoin(ownerships, and(eq(ownerships.unitId, units.id), during(day, ownerships.since, ownerships.until)))
    .where(and(eq(units.communityId, communityId), eq(buildings.estateId, estateId ?? '')))
    .orderBy(units.code, units.id, ownerships.personId);
  const found = new Map<string, ElectorSource>();
  for (const { id, code, area, owner, votes } of rows) {
    const unit = found.get(id) ?? { unitKey: id, label: code, personId: null, ownerKey: null, area };
    found.set(id, {
      ...unit,
      personId: votes ? owner : unit.personId,
      // Co-owners together are one owner, and another one than each of them alone.
      ownerKey: owner ? (unit.ownerKey ? `${unit.ownerKey}+${owner}` : owner) : developer,
    });
  }
  return [...found.values()];
}

async function findTenants(read: Reader, { communityId, estateId, day }: Scope) {
  const rows = await read
    .select({ id: tenancies.personId, label: units.code })
    .from(tenancies)
    .innerJoin(units, eq(units.id, tenancies.unitId))
    .innerJoin(buildings, eq(buildings.id, units.buildingId))
    .innerJoin(people, eq(people.id, tenancies.personId))
    .where(
      and(
        eq(units.communityId, communityId),
        estateId ? eq(buildings.estateId, estateId) : undefined,
        during(day, tenancies.since, tenancies.until),
        or(isNull(people.birthDay), adultOn(day)),
      ),
    )
    .orderBy(units.code, tenancies.personId);
  return [...new Map(rows.map(({ id, label }) => [id, onePerson(id, label)])).values()];
}

/** 商户 and 共建单位 speak by their contact; beside an owners' vote those of the estate. */
async function findFirms(read: Reader, { communityId, estateId }: Scope): Promise<ElectorSource[]> {
  const rows = await read
    .select({ unitKey: firms.id, label: firms.name, personId: firms.contactId })
    .from(firms)
    .leftJoin(units, eq(units.id, firms.unitId))
    .leftJoin(buildings, eq(buildings.id, units.buildingId))
    .where(and(eq(firms.communityId, communityId), estateId ? eq(buildings.estateId, estateId) : undefined))
    .orderBy(firms.name);
  return rows.map((row) => ({ ...row, ownerKey: null, area: null }));
}

/** One statement, whatever the size. */
export function findElectorateSource(read: Reader, kind: ElectorateKind, scope: Scope): Promise<ElectorSource[]> {
  switch (kind) {
    case 'adult-residents':
      // RC 26: residents are those who live here, tenants among them; in a village tenants are not villagers.
      return findAdults(read, scope, ['resident', 'tenant']);
    case 'adult-villagers':
      return findAdults(read, scope, ['villager']);
    case 'resident-households':
      return findHouseholds(read, scope, ['resident', 'tenant']);
    case 'villager-households':
      return findHouseholds(read, scope, ['villager']);
    case 'representatives':
      return findRepresentatives(read, scope);
    case 'group-persons':
      return findGroupPersons(read, scope);
    case 'group-households':
      return findGroupHouseholds(read, scope);
    case 'representative-body':
      return findRepresentativeBody(read, scope);
    case 'collective-members':
      return findCollective(read, scope, 'members');
    case 'collective-representatives':
      return findCollective(read, scope, 'representatives');
    case 'owners':
      return findOwners(read, scope);
    case 'tenants':
      return findTenants(read, scope);
    case 'firms':
      return findFirms(read, scope);
  }
}
