// What a file of a case is of, who gave it, and whether the other side may open it. Its bytes and hash stand in `files`.
import { sql } from 'drizzle-orm';
import { check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { moment } from './columns';
import { people } from './community';
import { files } from './files';
import { texts } from './kernel';
import { mediationParties, mediations } from './mediation';

export const mediationFiles = sqliteTable(
  'mediation_files',
  {
    fileId: text('file_id')
      .primaryKey()
      .references(() => files.id),
    caseId: text('case_id')
      .notNull()
      .references(() => mediations.id),
    /** Who brought it; null: the committee. A party opens what is its own. */
    partyId: text('party_id').references(() => mediationParties.id),
    /** The note, visit, line of evidence, agent, agreement, term, instalment or payment that it belongs to. */
    targetId: text('target_id'),
    /** What it is, in a line; null where the row that it belongs to says it. */
    textId: text('text_id').references(() => texts.id),
    /** From then on every party opens it. */
    sharedAt: moment('shared_at'),
    sharedById: text('shared_by_id').references(() => people.id),
    /** The row outlives the bytes and says who took them away, and why. */
    removedById: text('removed_by_id').references(() => people.id),
    removedTextId: text('removed_text_id').references(() => texts.id),
  },
  (t) => [
    index('mediation_files_case').on(t.caseId, t.fileId),
    check('mediation_files_shared', sql`(${t.sharedAt} is null) = (${t.sharedById} is null)`),
    check('mediation_files_removed', sql`(${t.removedById} is null) = (${t.removedTextId} is null)`),
  ],
);
