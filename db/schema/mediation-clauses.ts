// 协议条款库 of a community: its own clauses, and those of the shipped ones that it has changed or taken out.
import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communityId, moment } from './columns';
import type { disputeTypes } from './mediation-words';

export const mediationClauses = sqliteTable(
  'mediation_clauses',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    /** Of a shipped clause its name; of an own one its id. */
    key: text('key').notNull(),
    version: integer('version').notNull(),
    title: text('title').notNull(),
    kind: text('kind', { enum: ['pay', 'act', 'promise'] }).notNull(),
    /** Null: of every type. */
    types: text('types', { mode: 'json' }).$type<(typeof disputeTypes)[number][]>(),
    text: text('text').notNull(),
    createdAt: moment('created_at').notNull(),
    retiredAt: moment('retired_at'),
  },
  (t) => [uniqueIndex('mediation_clauses_key').on(t.communityId, t.key)],
);
