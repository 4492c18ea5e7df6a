// A case that was over and is talked over again: the papers of before stay as they are, the new ones make a case that goes on from it.
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { moment, personId } from './columns';
import { mediations } from './mediation';

export const mediationReopenings = sqliteTable(
  'mediation_reopenings',
  {
    /** The case that goes on. */
    caseId: text('case_id')
      .primaryKey()
      .references(() => mediations.id),
    /** The one that was over. */
    priorId: text('prior_id')
      .notNull()
      .references(() => mediations.id),
    /** The first of them all that was taken in, by which all count as one case; null: none was before. */
    rootId: text('root_id').references(() => mediations.id),
    /** An agreement came into force before: the one that takes its place is not counted again. */
    hadAgreement: integer('had_agreement', { mode: 'boolean' }).notNull(),
    /** Legal day on which the last of all parties agreed to talk again (PM 17). */
    consentDay: text('consent_day').notNull(),
    reopenedById: personId('reopened_by_id'),
    at: moment('at').notNull(),
  },
  (t) => [uniqueIndex('mediation_reopenings_once').on(t.priorId), index('mediation_reopenings_root').on(t.rootId)],
);
