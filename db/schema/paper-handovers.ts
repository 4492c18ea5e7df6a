import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { communityId, moment, personId } from './columns';
import { texts } from './kernel';
import { votes } from './votes';

/** 交接: what the giver says is at hand, and what the receiver finds. */
export const paperHandovers = sqliteTable(
  'paper_handovers',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    voteId: text('vote_id')
      .notNull()
      .references(() => votes.id),
    giverId: personId('giver_id'),
    receiverId: personId('receiver_id'),
    blank: integer('blank').notNull(),
    issued: integer('issued').notNull(),
    returned: integer('returned').notNull(),
    givenAt: moment('given_at').notNull(),
    state: text('state', { enum: ['waiting', 'received', 'withdrawn'] }).notNull(),
    blankFound: integer('blank_found'),
    issuedFound: integer('issued_found'),
    returnedFound: integer('returned_found'),
    /** Why the two do not say the same. */
    differenceId: text('difference_id').references(() => texts.id),
    receivedAt: moment('received_at'),
  },
  (t) => [
    index('paper_handovers_receiver').on(t.receiverId, t.state),
    index('paper_handovers_vote').on(t.voteId, t.givenAt, t.id),
    check('paper_handovers_two_people', sql`${t.giverId} <> ${t.receiverId}`),
    check('paper_handovers_amounts', sql`${t.blank} >= 0 and ${t.issued} >= 0 and ${t.returned} >= 0`),
    check(
      'paper_handovers_received_whole',
      sql`(${t.state} = 'received') = (${t.receivedAt} is not null) and (${t.receivedAt} is null) = (${t.blankFound} is null)`,
    ),
  ],
);
