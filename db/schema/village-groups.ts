// 村民小组: which villager households belong to which group.
import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communityId } from './columns';
import { households } from './community';

export const villageGroups = sqliteTable(
  'village_groups',
  { id: text('id').primaryKey(), communityId: communityId(), name: text('name').notNull() },
  (t) => [uniqueIndex('village_groups_name').on(t.communityId, t.name)],
);

/** A household is in one group; its people are the people of the group. */
export const groupHouseholds = sqliteTable(
  'group_households',
  {
    householdId: text('household_id')
      .primaryKey()
      .references(() => households.id),
    groupId: text('group_id')
      .notNull()
      .references(() => villageGroups.id),
  },
  (t) => [index('group_households_group').on(t.groupId)],
);
