import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communityId, moment, personId } from './columns';
import { votes } from './votes';

/** 会场自助投票: one slip from the issue register, for one elector, opened by two people. */
export const kioskSlips = sqliteTable(
  'kiosk_slips',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    voteId: text('vote_id')
      .notNull()
      .references(() => votes.id),
    number: integer('number').notNull(),
    /** Under a key that is not in the database; gone once the code was typed. */
    codeHash: text('code_hash').unique('kiosk_slips_code'),
    firstId: personId('first_id'),
    issuedAt: moment('issued_at').notNull(),
    /** The other issuer; until then the code opens nothing. */
    secondId: text('second_id'),
    expiresAt: moment('expires_at').notNull(),
    /** When the elector typed the code, and when the ballot was in. */
    openedAt: moment('opened_at'),
    castAt: moment('cast_at'),
  },
  (t) => [
    index('kiosk_slips_vote').on(t.voteId, t.issuedAt),
    uniqueIndex('kiosk_slips_one_ballot').on(t.voteId, t.number).where(sql`cast_at is not null`),
    check('kiosk_slips_two_issuers', sql`${t.secondId} is null or ${t.secondId} <> ${t.firstId}`),
    check('kiosk_slips_code_goes', sql`${t.openedAt} is null or ${t.codeHash} is null`),
    check(
      'kiosk_slips_in_order',
      sql`${t.castAt} is null or (${t.openedAt} is not null and ${t.secondId} is not null)`,
    ),
  ],
);
