import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { voteChannels } from './channel-words';
import { communityId, moment, personId } from './columns';
import { votes } from './votes';

/** 书面委托: of one elector to one person, for one vote. A new one is a new row. */
export const voteProxies = sqliteTable(
  'vote_proxies',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    voteId: text('vote_id')
      .notNull()
      .references(() => votes.id),
    /** The principal's, on the roll. */
    number: integer('number').notNull(),
    principalId: personId('principal_id'),
    holderId: personId('holder_id'),
    /** Legal day on the paper. */
    writtenOn: text('written_on').notNull(),
    /** Ids of the files that show the signed paper. */
    scans: text('scans', { mode: 'json' }).$type<string[]>().notNull(),
    state: text('state', { enum: ['registered', 'used', 'void'] }).notNull(),
    /** The channel by which the principal voted in person, or that it was taken back. */
    ground: text('ground', { enum: [...voteChannels, 'withdrawn'] }),
    registeredById: personId('registered_by_id'),
    registeredAt: moment('registered_at').notNull(),
    /** When it was used or became void. */
    settledAt: moment('settled_at'),
    version: integer('version').notNull(),
  },
  (t) => [
    uniqueIndex('vote_proxies_one_standing').on(t.voteId, t.number).where(sql`state <> 'void'`),
    index('vote_proxies_holder').on(t.voteId, t.holderId),
    index('vote_proxies_number').on(t.voteId, t.number),
    check('vote_proxies_two_people', sql`${t.principalId} <> ${t.holderId}`),
    check('vote_proxies_void_whole', sql`(${t.state} = 'void') = (${t.ground} is not null)`),
    check('vote_proxies_settled_whole', sql`(${t.state} = 'registered') = (${t.settledAt} is null)`),
  ],
);
