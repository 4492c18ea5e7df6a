// 举手表决: who came to the meeting, and how many hands two people counted.
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communityId, moment, personId } from './columns';
import { electors, voteId } from './votes';

/** 签到. Taken back only before anybody has written down a count. */
export const voteAttendance = sqliteTable(
  'vote_attendance',
  {
    electorId: text('elector_id')
      .primaryKey()
      .references(() => electors.id),
    voteId: voteId(),
    communityId: communityId(),
    byId: personId('by_id'),
    at: moment('at').notNull(),
  },
  (t) => [index('vote_attendance_vote').on(t.voteId)],
);

/** Raised hands: counted by two people apart, a third time by another where they differ. */
export const handCounts = sqliteTable(
  'hand_counts',
  {
    voteId: voteId(),
    round: integer('round').notNull(),
    communityId: communityId(),
    /** For each item. */
    counts: text('counts', { mode: 'json' }).$type<{ agree: number; oppose: number; abstain: number }[]>().notNull(),
    byId: personId('by_id'),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.voteId, t.round] }),
    uniqueIndex('hand_counts_other_person').on(t.voteId, t.byId),
    check('hand_counts_rounds', sql`${t.round} in (1, 2, 3)`),
  ],
);
