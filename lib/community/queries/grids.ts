import { and, count, eq, inArray, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { maskName } from '@/lib/i18n/mask';
import { defineQuery, type View } from '@/lib/kernel/query';
import { allow, hasAny } from '@/lib/kernel/verdict';
import { may } from '../policy';
import { findBuildings } from './find';

const { communities, grants, gridBuildings, grids, households, people, units } = tables;

const findGrids = (read: Reader, communityIds: readonly string[]) =>
  read
    .select()
    .from(grids)
    .where(inArray(grids.communityId, [...communityIds]));

const findCover = (read: Reader, communityIds: readonly string[]) =>
  read
    .select({ gridId: gridBuildings.gridId, buildingId: gridBuildings.buildingId })
    .from(gridBuildings)
    .innerJoin(grids, eq(grids.id, gridBuildings.gridId))
    .where(inArray(grids.communityId, [...communityIds]));

const countHouseholds = (read: Reader, communityIds: readonly string[]) =>
  read
    .select({ gridId: gridBuildings.gridId, households: count() })
    .from(households)
    .innerJoin(units, eq(units.id, households.unitId))
    .innerJoin(gridBuildings, eq(gridBuildings.buildingId, units.buildingId))
    .where(inArray(households.communityId, [...communityIds]))
    .groupBy(gridBuildings.gridId);

const findWorkers = (read: Reader, communityIds: readonly string[]) =>
  read
    .select({ gridId: grants.gridId, personId: people.id, name: people.name })
    .from(grants)
    .innerJoin(people, eq(people.id, grants.personId))
    .where(and(inArray(grants.communityId, [...communityIds]), eq(grants.role, 'grid'), isNull(grants.endedAt)));

/** 第二网格 before 第十网格. */
export const inOrder = (a: { name: string }, b: { name: string }) =>
  rank(a.name) - rank(b.name) || a.name.localeCompare(b.name, 'zh', { numeric: true });
const numerals = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
];
/** 第二网格 comes after 第一网格. */
const rank = (name: string) => {
  const at = numerals.indexOf(/^第([一二三四五六七八九十]+)/.exec(name)?.[1] ?? '');
  return at < 0 ? 99 : at;
};

/** The grids of one community, or of all: who looks after which buildings. Public, names masked. */
export const listGrids = defineQuery({
  name: 'community.grids',
  async load(read, { community }: { community: string | null }) {
    const where = community ? eq(communities.code, community) : undefined;
    const places = await read.select().from(communities).where(where).orderBy(communities.code);
    if (community && !places.length) return null;
    const ids = places.map((one) => one.id);
    if (!ids.length) return { places, all: [], cover: [], counts: [], workers: [] };
    return {
      places,
      all: await findGrids(read, ids),
      cover: await findCover(read, ids),
      counts: await countHouseholds(read, ids),
      workers: await findWorkers(read, ids),
    };
  },
  authorize: () => allow(null),
  present({ loaded: { places, all, cover, counts, workers }, actor }) {
    const sizes = new Map(counts.map((one) => [one.gridId, one.households]));
    const of = (ids: readonly string[]) => workers.filter((one) => one.gridId && ids.includes(one.gridId));
    return places.map((place) => {
      const own = all.filter((grid) => grid.communityId === place.id);
      const knows = hasAny(actor, ['clerk', 'secretary', 'admin', 'street'], place.id);
      return {
        code: place.code,
        name: place.name,
        phone: place.phone,
        window: place.window,
        can: { add: may('community.add-grid')(actor, { communityId: place.id }).ok },
        grids: own
          .filter((grid) => grid.kind !== 'micro')
          .sort((a, b) => a.kind.localeCompare(b.kind) || inOrder(a, b))
          .map((grid) => ({
            id: grid.id,
            href: `/c/${place.code}/grids/${grid.id}`,
            name: grid.name,
            kind: grid.kind,
            micros: own.filter((micro) => micro.parentId === grid.id).length,
            buildings: cover.filter((link) => link.gridId === grid.id).length,
            households: sizes.get(grid.id) ?? 0,
            workers: of([grid.id]).map((one) => (knows ? one.name : maskName(one.name))),
          })),
      };
    });
  },
});

export type GridsView = View<typeof listGrids>;

/** One grid: its micro-grids, the buildings they cover, who looks after them. */
export const showGrid = defineQuery({
  name: 'community.grid',
  async load(read, { community, id }: { community: string; id: string }) {
    const [place] = await read.select().from(communities).where(eq(communities.code, community));
    if (!place) return null;
    const all = await findGrids(read, [place.id]);
    const grid = all.find((one) => one.id === id);
    if (!grid) return null;
    return {
      place,
      communityId: place.id,
      grid,
      parent: all.find((one) => one.id === grid.parentId) ?? null,
      micros: all.filter((one) => one.parentId === id),
      cover: await findCover(read, [place.id]),
      counts: await countHouseholds(read, [place.id]),
      workers: await findWorkers(read, [place.id]),
      buildings: await findBuildings(read, place.id),
    };
  },
  authorize: () => allow(null),
  present({ loaded, actor }) {
    const { place, grid, parent, micros, cover, counts, workers, buildings } = loaded;
    const knows = hasAny(actor, ['clerk', 'secretary', 'admin', 'street'], place.id);
    const labels = new Map(buildings.map((one) => [one.id, one.label]));
    const facts = (id: string) => ({
      households: counts.find((one) => one.gridId === id)?.households ?? 0,
      buildings: cover.filter((link) => link.gridId === id).map((link) => labels.get(link.buildingId) ?? ''),
      workers: workers
        .filter((one) => one.gridId === id)
        .map((one) => ({
          name: knows ? one.name : maskName(one.name),
          href: hasAny(actor, ['clerk', 'secretary', 'admin'], place.id)
            ? `/c/${place.code}/people/${one.personId}`
            : null,
        })),
    });
    return {
      id: grid.id,
      name: grid.name,
      kind: grid.kind,
      place: { code: place.code, name: place.name, phone: place.phone, window: place.window },
      parent: parent && { name: parent.name, href: `/c/${place.code}/grids/${parent.id}` },
      ...facts(grid.id),
      micros: micros.sort(inOrder).map((one) => ({
        id: one.id,
        href: `/c/${place.code}/grids/${one.id}`,
        name: one.name,
        ...facts(one.id),
      })),
      allBuildings: buildings.map(({ id, label }) => ({ value: id, label })),
      can: { cover: may('community.cover-building')(actor, loaded).ok },
    };
  },
});

export type GridView = View<typeof showGrid>;
