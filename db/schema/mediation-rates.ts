// 以案定补: what the community pays for a finished case.
import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communityId, moment } from './columns';

/** 分 a case. A saved change is a new row. */
export const mediationRates = sqliteTable(
  'mediation_rates',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    version: integer('version').notNull(),
    oral: integer('oral').notNull(),
    written: integer('written').notNull(),
    difficult: integer('difficult').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    uniqueIndex('mediation_rates_version').on(t.communityId, t.version),
    check('mediation_rates_amounts', sql`${t.oral} >= 0 and ${t.written} >= 0 and ${t.difficult} >= 0`),
  ],
);
