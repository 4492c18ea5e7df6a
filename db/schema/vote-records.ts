import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { communities } from './community';
import { votes } from './votes';

/** The public record as it was signed at certification: RFC 8785 text, never built again from rows. */
export const voteRecords = sqliteTable('vote_records', {
  voteId: text('vote_id')
    .primaryKey()
    .references(() => votes.id),
  communityId: text('community_id')
    .notNull()
    .references(() => communities.id),
  record: text('record').notNull(),
  keyId: text('key_id').notNull(),
  at: integer('at', { mode: 'timestamp_ms' }).notNull(),
});
