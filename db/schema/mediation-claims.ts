// 群体纠纷: many claims against the same side as one case. A claimant is no party of the case: each sees the own line.
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { claimRoutes, claimSignings, claimStates } from './claim-words';
import { moment, personId } from './columns';
import { people } from './community';
import { agentScopes } from './guard-words';
import { texts } from './kernel';
import { caseId, mediationParties } from './mediation';

/** What makes a case one of a group: who is gone, and how the claims were taken in. */
export const mediationGroups = sqliteTable('mediation_groups', {
  caseId: caseId().primaryKey(),
  /** Who took the money and cannot be found; the case goes on with those who answer for it. */
  absentName: text('absent_name'),
  absentId: text('absent_id').references(() => texts.id),
  /** The next claim's number. */
  nextNo: integer('next_no').notNull(),
  openedById: personId('opened_by_id'),
  openedAt: moment('opened_at').notNull(),
});

/** Sums by state, kept with every change of a claim: a page costs the same for 803 claims as for 8,030. */
export const mediationClaimTotals = sqliteTable(
  'mediation_claim_totals',
  {
    caseId: caseId(),
    state: text('state', { enum: claimStates }).notNull(),
    count: integer('count').notNull(),
    /** 分 */
    claimed: integer('claimed').notNull(),
    agreed: integer('agreed').notNull(),
    paid: integer('paid').notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.state] })],
);

export const mediationClaims = sqliteTable(
  'mediation_claims',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    no: integer('no').notNull(),
    name: text('name').notNull(),
    phone: text('phone').notNull(),
    /** Its last four, by which a clerk finds it. */
    phoneTail: text('phone_tail').notNull(),
    /** Number of the paid contract or receipt. */
    contractNo: text('contract_no').notNull(),
    personId: text('person_id').references(() => people.id),
    /** The party that speaks for the group, when it is this claimant. */
    partyId: text('party_id').references(() => mediationParties.id),
    state: text('state', { enum: claimStates }).notNull(),
    /** 分 */
    amount: integer('amount').notNull(),
    agreed: integer('agreed').notNull(),
    paid: integer('paid').notNull(),
    signedDay: text('signed_day'),
    signedWay: text('signed_way', { enum: claimSignings }),
    referredTo: text('referred_to', { enum: claimRoutes }),
    version: integer('version').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('mediation_claims_no').on(t.caseId, t.no),
    uniqueIndex('mediation_claims_once').on(t.caseId, t.phone, t.name, t.contractNo),
    index('mediation_claims_state').on(t.caseId, t.state, t.no),
    index('mediation_claims_tail').on(t.caseId, t.phoneTail, t.no),
    index('mediation_claims_name').on(t.caseId, t.name, t.no),
    index('mediation_claims_person').on(t.personId, t.caseId),
    check('mediation_claims_amount', sql`${t.amount} > 0 and ${t.agreed} >= 0 and ${t.agreed} <= ${t.amount}`),
    check('mediation_claims_paid', sql`${t.paid} >= 0 and ${t.paid} <= ${t.agreed}`),
    check('mediation_claims_settled', sql`${t.state} <> 'paid' or ${t.paid} = ${t.agreed}`),
    check('mediation_claims_signed', sql`(${t.state} in ('agreed', 'paid')) = (${t.signedDay} is not null)`),
    check('mediation_claims_referred', sql`(${t.state} = 'referred') = (${t.referredTo} is not null)`),
  ],
);

export const mediationClaimPayments = sqliteTable(
  'mediation_claim_payments',
  {
    id: text('id').primaryKey(),
    claimId: text('claim_id')
      .notNull()
      .references(() => mediationClaims.id),
    day: text('day').notNull(),
    /** 分 */
    amount: integer('amount').notNull(),
    proofId: text('proof_id')
      .notNull()
      .references(() => texts.id),
    recordedById: personId('recorded_by_id'),
    at: moment('at').notNull(),
  },
  (t) => [
    index('mediation_claim_payments_claim').on(t.claimId, t.day),
    check('mediation_claim_payments_amount', sql`${t.amount} > 0`),
  ],
);

/** By what paper a representative speaks for the others. */
export const mediationSpeakers = sqliteTable('mediation_speakers', {
  partyId: text('party_id')
    .primaryKey()
    .references(() => mediationParties.id),
  claimId: text('claim_id')
    .notNull()
    .references(() => mediationClaims.id),
  scope: text('scope', { enum: agentScopes }).notNull(),
  letterDay: text('letter_day').notNull(),
});

export interface ClaimLine {
  /** The row in the file, its heading being row 1. */
  row: number;
  name: string;
  phone: string;
  amount: number;
  contractNo: string;
}

export interface ClaimFault {
  row: number;
  field: string;
  reason: string;
}

/** An uploaded list between the look and the yes. */
export const mediationClaimLists = sqliteTable(
  'mediation_claim_lists',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    state: text('state', { enum: ['checked', 'imported', 'dropped'] }).notNull(),
    fileHash: text('file_hash').notNull(),
    rowCount: integer('row_count').notNull(),
    lines: text('lines', { mode: 'json' }).$type<ClaimLine[]>(),
    faults: text('faults', { mode: 'json' }).$type<ClaimFault[]>().notNull(),
    /** Of the lines that are new, and of those that the case has already. */
    fresh: integer('fresh').notNull(),
    known: integer('known').notNull(),
    amount: integer('amount').notNull(),
    checkedById: personId('checked_by_id'),
    createdAt: moment('created_at').notNull(),
    importedAt: moment('imported_at'),
  },
  (t) => [index('mediation_claim_lists_case').on(t.caseId, t.createdAt, t.id)],
);
