import { and, asc, count, eq, gt } from 'drizzle-orm';
import { tables } from '@/db';
import { defineQuery, type View } from '@/lib/kernel/query';
import { permit } from '@/lib/kernel/verdict';
import { may } from '../policy';
import { findCommunity } from '../queries';

const { buildings, estates, units } = tables;

/** So many door numbers a page: a tower has two hundred. */
export const doorsAPage = 60;

interface Asked {
  community: string;
  id: string;
  /** The unit after which the page begins. */
  after?: string;
}

/** One building and its units, by door. */
export const showBuilding = defineQuery({
  name: 'community.building',
  async load(read, { community, id, after = '' }: Asked) {
    const found = await findCommunity(read, community);
    if (!found) return null;
    const [place] = await read
      .select({ id: buildings.id, name: buildings.name, estate: estates.name, estateId: estates.id })
      .from(buildings)
      .innerJoin(estates, eq(estates.id, buildings.estateId))
      .where(and(eq(buildings.id, id), eq(buildings.communityId, found.id)));
    if (!place) return null;
    const [size] = await read.select({ units: count() }).from(units).where(eq(units.buildingId, id));
    return {
      ...place,
      communityId: found.id,
      size: size?.units ?? 0,
      units: await read
        .select({ id: units.id, code: units.code })
        .from(units)
        .where(and(eq(units.buildingId, id), gt(units.code, after)))
        .orderBy(asc(units.code))
        .limit(doorsAPage + 1),
    };
  },
  authorize: (actor, { communityId }) => permit(actor, ['clerk', 'secretary', 'admin'], communityId),
  present({ loaded, actor }) {
    const seesUnits = permit(actor, ['clerk', 'secretary'], loaded.communityId).ok;
    const shown = seesUnits ? loaded.units.slice(0, doorsAPage) : [];
    return {
      id: loaded.id,
      label: `${loaded.estate} ${loaded.name}`,
      estateId: loaded.estateId,
      size: loaded.size,
      seesUnits,
      doors: shown.map((unit) => [unit.id, unit.code.split(' ').at(-1) ?? unit.code] as const),
      next: seesUnits && loaded.units.length > doorsAPage ? (shown.at(-1)?.code ?? null) : null,
      can: { unit: may('community.add-unit')(actor, loaded).ok },
    };
  },
});

export type BuildingView = View<typeof showBuilding>;
