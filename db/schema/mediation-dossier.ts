// 卷宗: what goes into a case's file beside the talks and the agreement. Confidential: read only through lib/mediation.
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { moment, personId } from './columns';
import { people } from './community';
import { texts } from './kernel';
import { caseId, mediationParties } from './mediation';
import { evidenceForms, evidenceKinds, identityKinds } from './mediation-words';

const partyId = () => text('party_id').references(() => mediationParties.id);
const textId = (name: string) => text(name).references(() => texts.id);

/** 调查记录 */
export const mediationInvestigations = sqliteTable(
  'mediation_investigations',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    at: moment('at').notNull(),
    place: text('place').notNull(),
    present: text('present').notNull(),
    /** 被调查人 */
    asked: text('asked').notNull(),
    textId: textId('text_id').notNull(),
    recorderId: personId('recorder_id'),
  },
  (t) => [index('mediation_investigations_case').on(t.caseId, t.at)],
);

/** 证据材料: one line of the list. What it is and what it shows stand in the text, its first line being the name. */
export const mediationEvidence = sqliteTable(
  'mediation_evidence',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    kind: text('kind', { enum: evidenceKinds }).notNull(),
    form: text('form', { enum: evidenceForms }).notNull(),
    pages: integer('pages').notNull(),
    /** Who brought it; null: the committee found it. */
    partyId: partyId(),
    day: text('day').notNull(),
    textId: textId('text_id').notNull(),
    recordedById: personId('recorded_by_id'),
    at: moment('at').notNull(),
  },
  (t) => [index('mediation_evidence_case').on(t.caseId, t.at), check('mediation_evidence_pages', sql`${t.pages} > 0`)],
);

/** 身份证明 that was shown. Of the number only what stays after masking: the whole one is on the copy, on paper. */
export const mediationIdentities = sqliteTable(
  'mediation_identities',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    partyId: partyId().notNull(),
    kind: text('kind', { enum: identityKinds }).notNull(),
    maskedNumber: text('masked_number'),
    hasCopy: integer('has_copy', { mode: 'boolean' }).notNull(),
    day: text('day').notNull(),
    checkedById: personId('checked_by_id'),
  },
  (t) => [
    uniqueIndex('mediation_identities_once').on(t.partyId, t.kind),
    index('mediation_identities_case').on(t.caseId),
    check('mediation_identities_masked', sql`${t.maskedNumber} is null or ${t.maskedNumber} like '%*%'`),
  ],
);

/** What the parties ask of a court (司法确认) or of the police (PSA 9): theirs, not the committee's. */
export const mediationApplications = sqliteTable(
  'mediation_applications',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    kind: text('kind', { enum: ['confirmation', 'leniency'] }).notNull(),
    /** Which court, which police station. */
    organ: text('organ').notNull(),
    /** Their number, when there is one. */
    number: text('number'),
    day: text('day').notNull(),
    textId: textId('text_id'),
    recordedById: personId('recorded_by_id'),
    at: moment('at').notNull(),
  },
  (t) => [uniqueIndex('mediation_applications_once').on(t.caseId, t.kind)],
);

/** 卷宗情况说明: what was missing when the case was closed, and why. */
export const mediationGaps = sqliteTable(
  'mediation_gaps',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    checks: text('checks', { mode: 'json' }).$type<string[]>().notNull(),
    textId: textId('text_id').notNull(),
    authorId: text('author_id').references(() => people.id),
    at: moment('at').notNull(),
  },
  (t) => [index('mediation_gaps_case').on(t.caseId, t.at)],
);
