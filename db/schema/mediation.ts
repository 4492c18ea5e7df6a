// 调解: the case, who takes part, and what was done. Confidential: read only through lib/mediation.
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communityId } from './columns';
import { people } from './community';
import { texts } from './kernel';
import { methodTemplates } from './mediation-methods';
import { caseStates, disputeTypes, performances, protections, sessionResults, sides, sources } from './mediation-words';

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' });
const personId = (name: string) => text(name).references(() => people.id);
const textId = (name: string) => text(name).references(() => texts.id);

export const mediations = sqliteTable(
  'mediations',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    ref: text('ref').notNull(),
    title: text('title').notNull(),
    state: text('state', { enum: caseStates }).notNull(),
    type: text('type', { enum: disputeTypes }).notNull(),
    source: text('source', { enum: sources }).notNull(),
    /** Their number, when another office handed it over. */
    sourceNumber: text('source_number'),
    place: text('place'),
    factsId: textId('facts_id').notNull(),
    requestsId: textId('requests_id'),
    isProtected: integer('is_protected', { mode: 'boolean' }).notNull(),
    protectedFor: text('protected_for', { enum: protections }),
    registeredById: personId('registered_by_id'),
    methodId: text('method_id').references(() => methodTemplates.id),
    acceptedAt: instant('accepted_at'),
    /** Legal day: one month from acceptance, later when both parties agreed. */
    dueDay: text('due_day'),
    extensions: integer('extensions').notNull(),
    /** Counted with every deed that changes them, so that the table of a year reads one index. */
    partyCount: integer('party_count').notNull(),
    /** Sessions that left it open. */
    openTalks: integer('open_talks').notNull(),
    /** 不予受理, 调解不成 or 终止: the words that went with it. */
    endedId: textId('ended_id'),
    endedAt: instant('ended_at'),
    performance: text('performance', { enum: performances }),
    createdAt: instant('created_at').notNull(),
    version: integer('version').notNull(),
  },
  (t) => [
    uniqueIndex('mediations_ref').on(t.communityId, t.ref),
    index('mediations_newest').on(t.communityId, t.createdAt, t.id),
    index('mediations_state').on(t.communityId, t.state, t.createdAt, t.id),
    index('mediations_type').on(t.communityId, t.type, t.createdAt, t.id),
    // Statistics read these and not the rows.
    index('mediations_accepted').on(
      t.communityId,
      t.acceptedAt,
      t.state,
      t.type,
      t.source,
      t.extensions,
      t.openTalks,
      t.partyCount,
      t.id,
    ),
    index('mediations_ended').on(t.communityId, t.endedAt, t.state, t.id),
    index('mediations_search').on(t.communityId, t.title, t.id),
    check('mediations_accepted_has_due', sql`(${t.acceptedAt} is null) = (${t.dueDay} is null)`),
    check('mediations_protected_for', sql`${t.isProtected} or ${t.protectedFor} is null`),
  ],
);

export const caseId = () =>
  text('case_id')
    .notNull()
    .references(() => mediations.id);

export const mediationParties = sqliteTable(
  'mediation_parties',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    side: text('side', { enum: sides }).notNull(),
    /** A person of the roster sees his own side of the case; a typed one does not. */
    personId: personId('person_id'),
    name: text('name').notNull(),
    gender: text('gender', { enum: ['male', 'female'] }),
    age: integer('age'),
    nation: text('nation'),
    work: text('work'),
    phone: text('phone'),
    address: text('address'),
    rightsToldAt: instant('rights_told_at'),
    rightsToldWay: text('rights_told_way', { enum: ['paper', 'spoken'] }),
  },
  (t) => [
    uniqueIndex('mediation_parties_once').on(t.caseId, t.personId),
    index('mediation_parties_case').on(t.caseId, t.side),
    index('mediation_parties_person').on(t.personId, t.caseId),
    // Somebody who was typed without the register, by name.
    index('mediation_parties_name').on(t.name, t.caseId),
  ],
);

export const mediationMediators = sqliteTable(
  'mediation_mediators',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    personId: personId('person_id').notNull(),
    duty: text('duty', { enum: ['lead', 'helper'] }).notNull(),
    chosenBy: text('chosen_by', { enum: ['committee', 'self', 'parties'] }).notNull(),
    since: instant('since').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('mediation_mediators_one_lead').on(t.caseId).where(sql`duty = 'lead' and ended_at is null`),
    uniqueIndex('mediation_mediators_once').on(t.caseId, t.personId).where(sql`ended_at is null`),
    index('mediation_mediators_person').on(t.personId, t.endedAt, t.caseId),
  ],
);

/** Written consent of one party to a mediator who would have to withdraw. */
export const mediationWaivers = sqliteTable(
  'mediation_waivers',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    mediatorId: personId('mediator_id').notNull(),
    partyId: text('party_id')
      .notNull()
      .references(() => mediationParties.id),
    day: text('day').notNull(),
    recordedById: personId('recorded_by_id').notNull(),
  },
  (t) => [uniqueIndex('mediation_waivers_once').on(t.caseId, t.mediatorId, t.partyId)],
);

/** A line under a step of the method. A step may repeat. `isPrivate`: for the mediators only. */
export const mediationNotes = sqliteTable(
  'mediation_notes',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    step: text('step').notNull(),
    at: instant('at').notNull(),
    place: text('place').notNull(),
    present: text('present').notNull(),
    textId: textId('text_id').notNull(),
    isPrivate: integer('is_private', { mode: 'boolean' }).notNull(),
    authorId: personId('author_id').notNull(),
  },
  (t) => [index('mediation_notes_case').on(t.caseId, t.at)],
);

/** 调解记录. A separate talk (背对背) is kept from the other side. */
export const mediationSessions = sqliteTable(
  'mediation_sessions',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    at: instant('at').notNull(),
    place: text('place').notNull(),
    present: text('present').notNull(),
    withPartyId: text('with_party_id').references(() => mediationParties.id),
    statementId: textId('statement_id').notNull(),
    verifiedId: textId('verified_id'),
    result: text('result', { enum: sessionResults }).notNull(),
    recorderId: personId('recorder_id').notNull(),
  },
  (t) => [index('mediation_sessions_case').on(t.caseId, t.at)],
);
