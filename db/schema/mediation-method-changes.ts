// A case that goes on by another method: from which to which, when, by whom; why is in the history.
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { moment, personId } from './columns';
import { mediations } from './mediation';
import { methodTemplates } from './mediation-methods';

const templateId = (name: string) =>
  text(name)
    .notNull()
    .references(() => methodTemplates.id);

export const mediationMethodChanges = sqliteTable(
  'mediation_method_changes',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => mediations.id),
    fromId: templateId('from_id'),
    toId: templateId('to_id'),
    changedById: personId('changed_by_id'),
    at: moment('at').notNull(),
  },
  (t) => [index('mediation_method_changes_case').on(t.caseId, t.at)],
);
