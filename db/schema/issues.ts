import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { buildings, communities, people } from './community';
import { texts } from './kernel';

/** 事项: what a resident reported, or staff for a resident. Outcome is apart from state: closed never means fixed. */
export const issues = sqliteTable(
  'issues',
  {
    id: text('id').primaryKey(),
    communityId: text('community_id')
      .notNull()
      .references(() => communities.id),
    ref: text('ref').notNull(),
    /** Public once accepted; a clerk may word it anew so that it names nobody. */
    title: text('title').notNull(),
    textId: text('text_id')
      .notNull()
      .references(() => texts.id),
    place: text('place').notNull(),
    buildingId: text('building_id').references(() => buildings.id),
    category: text('category').notNull(),
    matter: text('matter', { enum: ['shield', 'bridge', 'sea'] }),
    channel: text('channel', { enum: ['web', 'phone', 'window', 'patrol'] }).notNull(),
    state: text('state').notNull(),
    outcome: text('outcome', { enum: ['resolved', 'partly', 'elsewhere', 'no-action'] }),
    rating: text('rating', { enum: ['satisfied', 'fair', 'unsatisfied'] }),
    reporterId: text('reporter_id')
      .notNull()
      .references(() => people.id),
    handlerId: text('handler_id').references(() => people.id),
    dueAt: integer('due_at', { mode: 'timestamp_ms' }),
    /** The due day rests on a calendar year that is not published yet. */
    isProvisional: integer('is_provisional', { mode: 'boolean' }).notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    closedAt: integer('closed_at', { mode: 'timestamp_ms' }),
    version: integer('version').notNull(),
  },
  (t) => [
    uniqueIndex('issues_ref').on(t.communityId, t.ref),
    index('issues_newest').on(t.communityId, t.createdAt, t.id),
    index('issues_state').on(t.communityId, t.state, t.createdAt, t.id),
    index('issues_reporter').on(t.reporterId, t.createdAt),
    index('issues_handler').on(t.handlerId, t.state),
    index('issues_closed').on(t.communityId, t.closedAt),
  ],
);
