import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { moment, personId } from './columns';
import { texts } from './kernel';
import { mediationParties, mediations } from './mediation';

/** 背对背: what one side said to the mediators of the case alone. In no record, paper, search or archive. */
export const mediationTalks = sqliteTable(
  'mediation_talks',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => mediations.id),
    partyId: text('party_id')
      .notNull()
      .references(() => mediationParties.id),
    at: moment('at').notNull(),
    place: text('place').notNull(),
    textId: text('text_id')
      .notNull()
      .references(() => texts.id),
    authorId: personId('author_id'),
  },
  (t) => [index('mediation_talks_case').on(t.caseId, t.at)],
);
