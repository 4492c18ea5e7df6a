import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communityId } from './columns';

/** 调解室. One that is closed is offered no more. */
export const mediationRooms = sqliteTable(
  'mediation_rooms',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    name: text('name').notNull(),
    address: text('address').notNull(),
    isOpen: integer('is_open', { mode: 'boolean' }).notNull(),
    version: integer('version').notNull(),
  },
  (t) => [uniqueIndex('mediation_rooms_name').on(t.communityId, t.name)],
);
