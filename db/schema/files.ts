import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { communityId, moment } from './columns';
import { people } from './community';
import { mediaTypes } from './file-words';

/** A photo, scan, paper or recording of a record. Its bytes lie in the store of files under their hash; the row outlives them. */
export const files = sqliteTable(
  'files',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    /** What it is for, in the words of the subject's context, which also says who may open it. */
    purpose: text('purpose').notNull(),
    /** Of the bytes as they are stored. */
    sha256: text('sha256').notNull(),
    mediaType: text('media_type', { enum: mediaTypes }).notNull(),
    bytes: integer('bytes').notNull(),
    width: integer('width'),
    height: integer('height'),
    /** Null where who brought it would tell an order: scans of a secret vote. */
    uploadedById: text('uploaded_by_id').references(() => people.id),
    at: moment('at').notNull(),
    /** From then on there are no bytes, and nobody opens it. */
    removedAt: moment('removed_at'),
  },
  (t) => [
    index('files_subject').on(t.subjectId, t.purpose, t.at, t.id),
    index('files_hash').on(t.sha256),
    index('files_community').on(t.communityId, t.id),
    check('files_hash_whole', sql`length(${t.sha256}) = 64`),
    check('files_not_empty', sql`${t.bytes} > 0`),
    check('files_images_have_a_size', sql`(${t.mediaType} = 'image/jpeg') = (${t.width} is not null)`),
    check('files_size_whole', sql`(${t.width} is null) = (${t.height} is null)`),
  ],
);
