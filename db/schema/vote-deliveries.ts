import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { paperChannels } from './channel-words';
import { communityId, moment, personId } from './columns';
import { votes } from './votes';

/** 送达: whose numbered paper reached its owners. Kept where owners who then say nothing follow the majority. */
export const voteDeliveries = sqliteTable(
  'vote_deliveries',
  {
    voteId: text('vote_id')
      .notNull()
      .references(() => votes.id),
    number: integer('number').notNull(),
    communityId: communityId(),
    channel: text('channel', { enum: paperChannels }).notNull(),
    byId: personId('by_id'),
    at: moment('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.voteId, t.number] }), index('vote_deliveries_at').on(t.voteId, t.at)],
);
