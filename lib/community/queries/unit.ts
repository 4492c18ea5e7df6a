import { and, asc, eq, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { maskName } from '@/lib/i18n/mask';
import { defineQuery, type View } from '@/lib/kernel/query';
import { may, mayOn, maySeeUnit } from '../policy';
import { findCommunity } from '../queries';
import { householdKindNames } from '../rules';
import { unitFacts } from './facts';
import { findPeopleByName, gridOfBuilding } from './find';

const { buildings, estates, firms, households, ownerships, people, tenancies, units } = tables;

interface Asked {
  community: string;
  id: string;
  /** Words to find a new owner or tenant. */
  who?: string;
}

const findUnit = (read: Reader, communityId: string, id: string) =>
  read
    .select({ unit: units, building: buildings.name, estate: estates.name })
    .from(units)
    .innerJoin(buildings, eq(buildings.id, units.buildingId))
    .innerJoin(estates, eq(estates.id, buildings.estateId))
    .where(and(eq(units.id, id), eq(units.communityId, communityId)));

async function findTies(read: Reader, unitId: string) {
  const person = { personId: people.id, name: people.name };
  return {
    owners: await read
      .select({ ...person, votes: ownerships.votes, since: ownerships.since })
      .from(ownerships)
      .innerJoin(people, eq(people.id, ownerships.personId))
      .where(and(eq(ownerships.unitId, unitId), isNull(ownerships.until)))
      .orderBy(asc(ownerships.since), asc(people.id)),
    tenants: await read
      .select({ ...person, id: tenancies.id, since: tenancies.since })
      .from(tenancies)
      .innerJoin(people, eq(people.id, tenancies.personId))
      .where(and(eq(tenancies.unitId, unitId), isNull(tenancies.until)))
      .orderBy(asc(tenancies.since), asc(people.id)),
    households: await read
      .select({ id: households.id, code: households.code, kind: households.kind })
      .from(households)
      .where(eq(households.unitId, unitId))
      .orderBy(asc(households.code)),
    firms: await read.select({ name: firms.name }).from(firms).where(eq(firms.unitId, unitId)),
  };
}

export const showUnit = defineQuery({
  name: 'community.unit',
  async load(read, { community, id, who }: Asked, { actor }) {
    const found = await findCommunity(read, community);
    const [row] = found ? await findUnit(read, found.id, id) : [];
    if (!found || !row) return null;
    const isClerk = may('community.add-ownership')(actor, { communityId: found.id }).ok;
    return {
      ...row,
      code: found.code,
      communityId: found.id,
      ...(await unitFacts(read, actor, found.id, id)),
      ...(await findTies(read, id)),
      grid: await gridOfBuilding(read, row.unit.buildingId),
      candidates: isClerk ? await findPeopleByName(read, found.id, who) : [],
    };
  },
  authorize: maySeeUnit,
  trace: ({ communityId, unit }) => ({ communityId, subjectId: unit.id }),
  present({ loaded, by: { sight }, actor }) {
    const { unit, code } = loaded;
    const base = `/c/${code}/people`;
    const whole = sight === 'whole';
    const shown = <T extends { personId: string; name: string }>(one: T) => ({
      ...one,
      name: sight === 'masked' ? maskName(one.name) : one.name,
      href: whole ? `${base}/${one.personId}` : null,
    });
    return {
      id: unit.id,
      community: code,
      code: unit.code,
      area: unit.area,
      place: `${loaded.estate} ${loaded.building}`,
      grid: loaded.grid.grid?.name ?? null,
      micro: loaded.grid.micro?.name ?? null,
      owners: loaded.owners.map(shown),
      tenants: loaded.tenants.map(shown),
      households: loaded.households.map((one) => ({
        code: one.code,
        kind: householdKindNames[one.kind],
        href: whole ? `${base}/households/${one.id}` : null,
      })),
      firms: loaded.firms.map((firm) => firm.name),
      candidates: loaded.candidates,
      can: { edit: mayOn('community.edit-unit')(actor, loaded).ok },
    };
  },
});

export type UnitView = View<typeof showUnit>;
