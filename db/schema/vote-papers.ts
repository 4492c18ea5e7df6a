import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { paperChannels } from './channel-words';
import { communityId, moment, personId } from './columns';
import { voteId } from './votes';

/** Papers handed out and taken back, as the register counts them. */
export const paperCounts = sqliteTable(
  'paper_counts',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    voteId: voteId(),
    channel: text('channel', { enum: paperChannels }).notNull(),
    act: text('act', { enum: ['issued', 'returned'] }).notNull(),
    amount: integer('amount').notNull(),
    byId: personId('by_id'),
    at: moment('at').notNull(),
  },
  (t) => [index('paper_counts_vote').on(t.voteId, t.act), check('paper_counts_amount', sql`${t.amount} > 0`)],
);

/** What one person read off one paper: twice by two people, a third time by another where they differ. */
export const paperEntries = sqliteTable(
  'paper_entries',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    voteId: voteId(),
    number: integer('number').notNull(),
    round: integer('round').notNull(),
    answers: text('answers', { mode: 'json' }).$type<string[]>().notNull(),
    channel: text('channel', { enum: paperChannels }).notNull(),
    byId: personId('by_id'),
    at: moment('at').notNull(),
  },
  (t) => [
    uniqueIndex('paper_entries_round').on(t.voteId, t.number, t.round),
    uniqueIndex('paper_entries_other_person').on(t.voteId, t.number, t.byId),
    check('paper_entries_rounds', sql`${t.round} in (1, 2, 3)`),
  ],
);

/** A paper that came in after its elector had voted online: kept out of the count, kept on record. */
export const paperRefusals = sqliteTable(
  'paper_refusals',
  {
    voteId: voteId(),
    number: integer('number').notNull(),
    communityId: communityId(),
    byId: personId('by_id'),
    at: moment('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.voteId, t.number] })],
);
