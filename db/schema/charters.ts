import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communityId } from './columns';
import { people } from './community';
import { texts } from './kernel';
import { votes } from './votes';

/** 居民公约 / 村规民约: from a binding, carried, certified vote and from nothing else. */
export const charters = sqliteTable(
  'charters',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    ref: text('ref').notNull(),
    title: text('title').notNull(),
    state: text('state').notNull(),
    voteId: text('vote_id')
      .notNull()
      .unique('charters_one_a_vote')
      .references(() => votes.id),
    /** Legal days. */
    effectiveDay: text('effective_day').notNull(),
    replacesId: text('replaces_id').references((): AnySQLiteColumn => charters.id),
    replacedDay: text('replaced_day'),
    /** 备案 with the street or township (RC 31, VC 31). */
    filedWith: text('filed_with'),
    filedDay: text('filed_day'),
    filingNumber: text('filing_number'),
    confirmedById: text('confirmed_by_id').references(() => people.id),
    confirmedAt: integer('confirmed_at', { mode: 'timestamp_ms' }),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    version: integer('version').notNull(),
  },
  (t) => [
    uniqueIndex('charters_ref').on(t.communityId, t.ref),
    index('charters_newest').on(t.communityId, t.createdAt, t.id),
    index('charters_state').on(t.communityId, t.state),
    check(
      'charters_filing_whole',
      sql`(${t.filedDay} is null) = (${t.filedWith} is null) and (${t.filedDay} is null) = (${t.filingNumber} is null)`,
    ),
    check('charters_confirmed_after_filing', sql`${t.confirmedAt} is null or ${t.filedDay} is not null`),
  ],
);

/** 条. Its words are the voted ones, and never change. */
export const articles = sqliteTable(
  'articles',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    charterId: text('charter_id')
      .notNull()
      .references(() => charters.id),
    number: integer('number').notNull(),
    textId: text('text_id')
      .notNull()
      .references(() => texts.id),
  },
  (t) => [uniqueIndex('articles_number').on(t.charterId, t.number), index('articles_of').on(t.communityId)],
);
