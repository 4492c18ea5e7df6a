import { and, asc, count, eq, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { defineQuery, type View } from '@/lib/kernel/query';
import { permit } from '@/lib/kernel/verdict';
import { may, readers } from '../policy';
import { findCommunity } from '../queries';

const { groupHouseholds, households, villageGroups } = tables;

/** The groups of a community by name, for a form that asks for one. */
export const findGroups = (read: Reader, communityId: string) =>
  read
    .select({ id: villageGroups.id, name: villageGroups.name })
    .from(villageGroups)
    .where(eq(villageGroups.communityId, communityId))
    .orderBy(asc(villageGroups.name));

/** 村民小组 and how many households each has. A city community has none (村民委员会组织法 3): the page is not there. */
export const listGroups = defineQuery({
  name: 'community.groups',
  async load(read, { community }: { community: string }) {
    const found = await findCommunity(read, community);
    if (found?.kind !== 'village') return null;
    const rows = await read
      .select({
        id: villageGroups.id,
        name: villageGroups.name,
        households: count(groupHouseholds.householdId),
        codes: sql<string | null>`min(${households.code})`,
        last: sql<string | null>`max(${households.code})`,
      })
      .from(villageGroups)
      .leftJoin(groupHouseholds, eq(groupHouseholds.groupId, villageGroups.id))
      .leftJoin(households, eq(households.id, groupHouseholds.householdId))
      .where(eq(villageGroups.communityId, found.id))
      .groupBy(villageGroups.id, villageGroups.name)
      .orderBy(asc(villageGroups.name));
    const villagers = await read.$count(
      households,
      and(eq(households.communityId, found.id), eq(households.kind, 'villager')),
    );
    return { communityId: found.id, rows, villagers };
  },
  authorize: (actor, { communityId }) => permit(actor, readers, communityId),
  present: ({ loaded, actor }) => {
    const groups = loaded.rows.map((row) => ({
      id: row.id,
      name: row.name,
      households: Number(row.households),
      codes: row.codes === null ? null : row.codes === row.last ? row.codes : `${row.codes} 到 ${row.last}`,
    }));
    return {
      groups,
      /** Villager households that are in no group. */
      left: loaded.villagers - groups.reduce((sum, g) => sum + g.households, 0),
      can: {
        add: may('community.add-group')(actor, loaded).ok,
        fill: may('community.fill-group')(actor, loaded).ok,
      },
    };
  },
});

export type GroupsView = View<typeof listGroups>;
