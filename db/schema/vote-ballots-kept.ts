import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { communityId, moment, personId } from './columns';
import { texts } from './kernel';
import { electors, voteId } from './votes';

/** A roll-call ballot as it was before it stopped counting: what is needed to prove it against its seal in the chain. */
const ballot = {
  /** Of the ballot. */
  id: text('id').primaryKey(),
  communityId: communityId(),
  voteId: voteId(),
  electorId: text('elector_id')
    .notNull()
    .references(() => electors.id),
  answers: text('answers', { mode: 'json' }).$type<string[]>().notNull(),
  channel: text('channel').notNull(),
  receipt: text('receipt').notNull(),
  salt: text('salt').notNull(),
  castById: personId('cast_by_id'),
  castAt: moment('cast_at').notNull(),
};

/** Cast online from an account that was opened or reset after the roll was frozen, and voided by the elector in person. */
export const voidedBallots = sqliteTable(
  'voided_ballots',
  {
    ...ballot,
    number: integer('number').notNull(),
    reasonId: text('reason_id')
      .notNull()
      .references(() => texts.id),
    voidedById: personId('voided_by_id'),
    voidedAt: moment('voided_at').notNull(),
  },
  (t) => [
    index('voided_ballots_vote').on(t.voteId, t.number),
    index('voided_ballots_elector').on(t.electorId),
    check('voided_ballots_online', sql`${t.channel} = 'online'`),
  ],
);

/** Changed online by the voter, where the vote allows it: the answers before. */
export const changedBallots = sqliteTable(
  'changed_ballots',
  { ...ballot, changedAt: moment('changed_at').notNull() },
  (t) => [
    index('changed_ballots_vote').on(t.voteId, t.electorId),
    check('changed_ballots_online', sql`${t.channel} = 'online'`),
  ],
);
