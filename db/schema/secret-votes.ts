import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { voteChannels } from './channel-words';
import { communityId, moment, personId } from './columns';
import { electors, voteId } from './votes';

// 无记名表决. Why each table holds what it holds: docs/decisions/a-secret-ballot-is-sealed-until-the-count.md.

/** The two counters of a vote, each with the public half of an own key; the private halves never come here. */
export const boxKeepers = sqliteTable(
  'box_keepers',
  {
    voteId: voteId(),
    nth: integer('nth').notNull(),
    communityId: communityId(),
    personId: personId('person_id'),
    publicKey: text('public_key').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.voteId, t.nth] }),
    uniqueIndex('box_keepers_two_people').on(t.voteId, t.personId),
    check('box_keepers_two', sql`${t.nth} in (1, 2)`),
  ],
);

/** That an elector has voted online, or was handed a paper: never what was chosen. */
export const voteMarks = sqliteTable(
  'vote_marks',
  {
    electorId: text('elector_id')
      .primaryKey()
      .references(() => electors.id),
    voteId: voteId(),
    communityId: communityId(),
    channel: text('channel', { enum: voteChannels }).notNull(),
    byId: personId('by_id'),
    at: moment('at').notNull(),
  },
  (t) => [index('vote_marks_vote').on(t.voteId, t.channel)],
);

/** While the vote is open. At the count all rows of the vote are opened and deleted. */
export const sealedBallots = sqliteTable(
  'sealed_ballots',
  {
    electorId: text('elector_id')
      .primaryKey()
      .references(() => voteMarks.electorId),
    voteId: voteId(),
    communityId: communityId(),
    /** Of one length whatever was chosen. */
    sealed: text('sealed').notNull(),
  },
  (t) => [index('sealed_ballots_vote').on(t.voteId)],
);

/** The box after the count: what was chosen, in no order, each item apart, so that no two answers of one ballot meet. */
export const boxChoices = sqliteTable(
  'box_choices',
  {
    id: text('id').primaryKey(),
    voteId: voteId(),
    communityId: communityId(),
    item: integer('item').notNull(),
    answer: text('answer').notNull(),
  },
  (t) => [index('box_choices_vote').on(t.voteId, t.id)],
);

/** And, apart from them and in another order, the codes: as many, and none beside a choice. */
export const boxCodes = sqliteTable(
  'box_codes',
  { voteId: voteId(), code: text('code').notNull(), communityId: communityId() },
  (t) => [primaryKey({ columns: [t.voteId, t.code] })],
);

/** Blank papers counted in bundles after closing: twice by two people, a third time by another where they differ. */
export const bundleCounts = sqliteTable(
  'bundle_counts',
  {
    voteId: voteId(),
    bundle: integer('bundle').notNull(),
    round: integer('round').notNull(),
    communityId: communityId(),
    papers: integer('papers').notNull(),
    /** For each item how often each answer stood on a paper of the bundle. */
    counts: text('counts', { mode: 'json' }).$type<Record<string, number>[]>().notNull(),
    byId: personId('by_id'),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.voteId, t.bundle, t.round] }),
    uniqueIndex('bundle_counts_other_person').on(t.voteId, t.bundle, t.byId),
    check('bundle_counts_rounds', sql`${t.round} in (1, 2, 3)`),
    check('bundle_counts_papers', sql`${t.papers} > 0`),
  ],
);
