import { integer, text } from 'drizzle-orm/sqlite-core';
import { communities, people } from './community';

/** Columns that stand in most tables. */
export const communityId = () =>
  text('community_id')
    .notNull()
    .references(() => communities.id);
export const personId = (name: string) =>
  text(name)
    .notNull()
    .references(() => people.id);
export const moment = (name: string) => integer(name, { mode: 'timestamp_ms' });
