import { asc, count, eq, sum } from 'drizzle-orm';
import { tables } from '@/db';
import { defineQuery, type View } from '@/lib/kernel/query';
import { permit } from '@/lib/kernel/verdict';
import { may } from '../policy';
import { findCommunity } from '../queries';
import { findBuildings } from './find';

const { estates, units } = tables;

interface Asked {
  community: string;
  /** The building whose units are shown. */
  building?: string;
}

/** Estates, their buildings, and the units of one of them. */
export const showPlaces = defineQuery({
  name: 'community.places',
  async load(read, { community, building }: Asked) {
    const found = await findCommunity(read, community);
    if (!found) return null;
    const buildings = await findBuildings(read, found.id);
    const open = buildings.find((one) => one.id === building) ?? null;
    return {
      communityId: found.id,
      estates: await read.select().from(estates).where(eq(estates.communityId, found.id)).orderBy(asc(estates.name)),
      buildings,
      sizes: await read
        .select({ buildingId: units.buildingId, units: count(), area: sum(units.area) })
        .from(units)
        .where(eq(units.communityId, found.id))
        .groupBy(units.buildingId),
      open,
      units: open
        ? await read
            .select({ id: units.id, code: units.code, area: units.area })
            .from(units)
            .where(eq(units.buildingId, open.id))
            .orderBy(asc(units.code))
        : [],
    };
  },
  authorize: (actor, { communityId }) => permit(actor, ['clerk', 'secretary', 'admin'], communityId),
  present({ loaded, actor }) {
    const sizes = new Map(loaded.sizes.map((one) => [one.buildingId, one]));
    return {
      estates: loaded.estates.map((estate) => {
        const own = loaded.buildings.filter((one) => one.estateId === estate.id);
        const all = own.map((one) => sizes.get(one.id) ?? { units: 0, area: 0 });
        return {
          ...estate,
          units: all.reduce((n, one) => n + one.units, 0),
          area: all.reduce((n, one) => n + Number(one.area), 0),
          buildings: own.map(({ id, name }) => ({ id, name, units: sizes.get(id)?.units ?? 0 })),
        };
      }),
      open: loaded.open && { id: loaded.open.id, label: loaded.open.label },
      units: loaded.units,
      seesUnits: permit(actor, ['clerk', 'secretary'], loaded.communityId).ok,
      can: {
        estate: may('community.add-estate')(actor, loaded).ok,
        building: may('community.add-building')(actor, loaded).ok,
        unit: may('community.add-unit')(actor, loaded).ok,
        household: may('community.add-household')(actor, loaded).ok,
      },
    };
  },
});

export type PlacesView = View<typeof showPlaces>;
