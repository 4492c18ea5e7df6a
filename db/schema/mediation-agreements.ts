// 调解协议: its terms, who signed, whether it was performed, and the visits afterwards.
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communities, people } from './community';
import { texts } from './kernel';
import { caseId, mediationParties } from './mediation';
import { performances } from './mediation-words';

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' });
const textId = (name: string) => text(name).references(() => texts.id);

/** 协议编号 counts by committee and year; a voided one keeps its number. */
export const mediationAgreements = sqliteTable(
  'mediation_agreements',
  {
    id: text('id').primaryKey(),
    communityId: text('community_id')
      .notNull()
      .references(() => communities.id),
    caseId: caseId(),
    year: integer('year').notNull(),
    seq: integer('seq').notNull(),
    /** 紫锦人调字〔2026〕012号 */
    number: text('number').notNull(),
    form: text('form', { enum: ['written', 'oral'] }).notNull(),
    factsId: textId('facts_id').notNull(),
    issuesId: textId('issues_id').notNull(),
    copies: integer('copies').notNull(),
    /** 分, of all terms that pay; null where none does. Terms do not change once they are drafted. */
    amount: integer('amount'),
    draftedAt: instant('drafted_at').notNull(),
    /** Legal day of the last required signature or the seal (PM 30). */
    effectiveDay: text('effective_day'),
    voidedAt: instant('voided_at'),
  },
  (t) => [
    uniqueIndex('mediation_agreements_number').on(t.communityId, t.year, t.seq),
    uniqueIndex('mediation_agreements_one').on(t.caseId).where(sql`voided_at is null`),
    index('mediation_agreements_case').on(t.caseId, t.draftedAt),
    index('mediation_agreements_force').on(t.communityId, t.effectiveDay, t.form, t.amount, t.id, t.caseId),
    check('mediation_agreements_void_or_force', sql`${t.effectiveDay} is null or ${t.voidedAt} is null`),
  ],
);

/** Who does what by when. Without an agreement yet, it is still being talked over. */
export const mediationTerms = sqliteTable(
  'mediation_terms',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    agreementId: text('agreement_id').references(() => mediationAgreements.id),
    position: integer('position').notNull(),
    kind: text('kind', { enum: ['pay', 'act', 'promise'] }).notNull(),
    debtorId: text('debtor_id')
      .notNull()
      .references(() => mediationParties.id),
    textId: textId('text_id').notNull(),
    /** 分 */
    amount: integer('amount'),
    dueDay: text('due_day'),
    state: text('state', { enum: ['open', 'performed', 'breached'] }).notNull(),
    doneDay: text('done_day'),
    /** Proof of performance, or what was found on breach. */
    proofId: textId('proof_id'),
  },
  (t) => [
    index('mediation_terms_case').on(t.caseId, t.agreementId, t.position),
    index('mediation_terms_due').on(t.state, t.dueDay, t.caseId),
    // PM 29: manner and deadline of performance.
    check('mediation_terms_pay', sql`${t.kind} <> 'pay' or (${t.amount} > 0 and ${t.dueDay} is not null)`),
    check('mediation_terms_act', sql`${t.kind} <> 'act' or ${t.dueDay} is not null`),
    check('mediation_terms_done', sql`(${t.state} = 'open') = (${t.doneDay} is null)`),
  ],
);

/** A signature, seal or fingerprint on the paper, with the date on the paper. */
export const mediationSignatures = sqliteTable(
  'mediation_signatures',
  {
    id: text('id').primaryKey(),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => mediationAgreements.id),
    /** A party's id, the mediator's person id, or `seal` for the committee. */
    signer: text('signer').notNull(),
    way: text('way', { enum: ['signature', 'seal', 'fingerprint'] }).notNull(),
    day: text('day').notNull(),
    recordedById: text('recorded_by_id')
      .notNull()
      .references(() => people.id),
    at: instant('at').notNull(),
  },
  (t) => [uniqueIndex('mediation_signatures_once').on(t.agreementId, t.signer)],
);

/** 回访: due rows come with the agreement's force; findings when the visit was made. */
export const mediationVisits = sqliteTable(
  'mediation_visits',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    afterDays: integer('after_days').notNull(),
    dueDay: text('due_day').notNull(),
    visitedAt: instant('visited_at'),
    visitorId: text('visitor_id').references(() => people.id),
    performance: text('performance', { enum: performances }),
    risk: text('risk', { enum: ['none', 'watch', 'high'] }),
    findingsId: textId('findings_id'),
  },
  (t) => [
    uniqueIndex('mediation_visits_plan').on(t.caseId, t.afterDays),
    index('mediation_visits_due').on(t.visitedAt, t.dueDay, t.caseId),
    check('mediation_visits_whole', sql`(${t.visitedAt} is null) = (${t.findingsId} is null)`),
  ],
);
