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
  /** The estate whose buildings are shown, the first without. */
  estate?: string;
}

/** Estates, and the buildings of one of them: a community has ninety and more. */
export const showPlaces = defineQuery({
  name: 'community.places',
  async load(read, { community, estate }: Asked) {
    const found = await findCommunity(read, community);
    if (!found) return null;
    return {
      communityId: found.id,
      asked: estate,
      estates: await read.select().from(estates).where(eq(estates.communityId, found.id)).orderBy(asc(estates.name)),
      buildings: await findBuildings(read, found.id),
      sizes: await read
        .select({ buildingId: units.buildingId, units: count(), area: sum(units.area) })
        .from(units)
        .where(eq(units.communityId, found.id))
        .groupBy(units.buildingId),
    };
  },
  authorize: (actor, { communityId }) => permit(actor, ['clerk', 'secretary', 'admin'], communityId),
  present({ loaded, actor }) {
    const sizes = new Map(loaded.sizes.map((one) => [one.buildingId, one]));
    const open = loaded.estates.find((one) => one.id === loaded.asked) ?? loaded.estates[0];
    return {
      estates: loaded.estates.map((estate) => {
        const own = loaded.buildings.filter((one) => one.estateId === estate.id);
        const all = own.map((one) => sizes.get(one.id) ?? { units: 0, area: 0 });
        return {
          id: estate.id,
          name: estate.name,
          hasOwnersCommittee: estate.hasOwnersCommittee,
          units: all.reduce((n, one) => n + one.units, 0),
          area: all.reduce((n, one) => n + Number(one.area), 0),
          count: own.length,
          buildings:
            estate === open ? own.map(({ id, name }) => [id, name, `${sizes.get(id)?.units ?? 0} 套`] as const) : null,
        };
      }),
      can: {
        estate: may('community.add-estate')(actor, loaded).ok,
        building: may('community.add-building')(actor, loaded).ok,
      },
    };
  },
});

export type PlacesView = View<typeof showPlaces>;
