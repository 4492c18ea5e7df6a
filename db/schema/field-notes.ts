// 外勤笔记: what a mediator wrote down on the way, the author's own until it is put into a case.

import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { communityId, moment, personId } from './columns';
import { fieldNoteStates } from './field-note-words';
import { texts } from './kernel';
import { mediations } from './mediation';

/** The id is made on the phone. Once it is in a case or thrown away, no word of it stays here. */
export const fieldNotes = sqliteTable(
  'field_notes',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    authorId: personId('author_id'),
    state: text('state', { enum: fieldNoteStates }).notNull(),
    version: integer('version').notNull(),
    /** A case number, or whatever the author knows it by. */
    about: text('about'),
    step: text('step'),
    at: moment('at'),
    place: text('place'),
    present: text('present'),
    textId: text('text_id')
      .notNull()
      .references(() => texts.id),
    isPrivate: integer('is_private', { mode: 'boolean' }).notNull(),
    caseId: text('case_id').references(() => mediations.id),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [
    index('field_notes_author').on(t.authorId, t.state, t.communityId, t.createdAt, t.id),
    check('field_notes_posted_to', sql`(${t.state} = 'posted') = (${t.caseId} is not null)`),
    check(
      'field_notes_gone_wordless',
      sql`${t.state} = 'open' or (${t.about} is null and ${t.place} is null and ${t.present} is null)`,
    ),
  ],
);
