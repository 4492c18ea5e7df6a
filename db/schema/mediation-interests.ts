// 申报回避: a relation that the register does not know, declared by the mediator or noted by the director.
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { moment, personId } from './columns';
import { interestKinds } from './guard-words';
import { texts } from './kernel';
import { mediations } from './mediation';

export const mediationInterests = sqliteTable(
  'mediation_interests',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => mediations.id),
    mediatorId: personId('mediator_id'),
    kind: text('kind', { enum: interestKinds }).notNull(),
    textId: text('text_id')
      .notNull()
      .references(() => texts.id),
    declaredById: personId('declared_by_id'),
    at: moment('at').notNull(),
  },
  (t) => [
    index('mediation_interests_case').on(t.caseId, t.at),
    index('mediation_interests_mediator').on(t.mediatorId, t.caseId),
  ],
);
