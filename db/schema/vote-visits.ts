import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { paperChannels } from './channel-words';
import { communityId, moment, personId } from './columns';
import { voteId } from './votes';

/** 流动票箱: one round with the mobile ballot box, carried by two people. */
export const voteVisits = sqliteTable(
  'vote_visits',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    voteId: voteId(),
    firstId: personId('first_id'),
    secondId: personId('second_id'),
    /** When they went. */
    wentAt: moment('went_at').notNull(),
    byId: personId('by_id'),
    at: moment('at').notNull(),
  },
  (t) => [
    index('vote_visits_vote').on(t.voteId, t.wentAt),
    check('vote_visits_two_people', sql`${t.firstId} <> ${t.secondId}`),
  ],
);

/** To whom, by number on the roll. */
export const visitStops = sqliteTable(
  'visit_stops',
  {
    visitId: text('visit_id')
      .notNull()
      .references(() => voteVisits.id),
    number: integer('number').notNull(),
    voteId: voteId(),
    communityId: communityId(),
  },
  (t) => [primaryKey({ columns: [t.visitId, t.number] }), index('visit_stops_number').on(t.voteId, t.number)],
);

/** Numbered papers as they come back, before anybody reads them: from then on the elector votes no other way. */
export const paperReturns = sqliteTable(
  'paper_returns',
  {
    voteId: voteId(),
    number: integer('number').notNull(),
    communityId: communityId(),
    channel: text('channel', { enum: paperChannels }).notNull(),
    byId: personId('by_id'),
    at: moment('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.voteId, t.number] })],
);
