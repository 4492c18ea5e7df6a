// 分期: the parts of a term that is paid in several, each with its day, its proof, and what was done when it did not come.
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { instalmentStates, nextSteps } from './claim-words';
import { moment } from './columns';
import { texts } from './kernel';
import { mediations } from './mediation';
import { mediationTerms } from './mediation-agreements';

export const mediationInstalments = sqliteTable(
  'mediation_instalments',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => mediations.id),
    termId: text('term_id')
      .notNull()
      .references(() => mediationTerms.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    dueDay: text('due_day').notNull(),
    /** 分 */
    amount: integer('amount').notNull(),
    state: text('state', { enum: instalmentStates }).notNull(),
    doneDay: text('done_day'),
    /** Proof of payment, or what was found on breach. */
    proofId: text('proof_id').references(() => texts.id),
    nextStep: text('next_step', { enum: nextSteps }),
    remindedAt: moment('reminded_at'),
  },
  (t) => [
    uniqueIndex('mediation_instalments_position').on(t.termId, t.position),
    index('mediation_instalments_case').on(t.caseId, t.state, t.dueDay),
    index('mediation_instalments_due').on(t.state, t.dueDay, t.caseId),
    check('mediation_instalments_amount', sql`${t.amount} > 0`),
    check('mediation_instalments_done', sql`(${t.state} = 'open') = (${t.doneDay} is null)`),
  ],
);
