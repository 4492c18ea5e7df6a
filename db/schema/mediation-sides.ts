// Who stands on each side of a case beside the name: firms, guardians, agents; and who the parties want as mediator.
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { communityId, moment, personId } from './columns';
import { people } from './community';
import { agentKinds, agentScopes, mediatorKinds, partyKinds } from './guard-words';
import { texts } from './kernel';
import { caseId, mediationParties } from './mediation';
import { mediationSignatures } from './mediation-agreements';
import type { disputeTypes } from './mediation-words';

const partyId = () =>
  text('party_id')
    .notNull()
    .references(() => mediationParties.id);

/** What a firm or an organisation has beside its name; a natural person may have none of it. */
export const mediationPartyDetails = sqliteTable(
  'mediation_party_details',
  {
    partyId: partyId().primaryKey(),
    kind: text('kind', { enum: partyKinds }).notNull(),
    /** 统一社会信用代码 */
    code: text('code'),
    contactName: text('contact_name'),
    contactPost: text('contact_post'),
    /** One of those whom a group has named to speak for it. */
    isRepresentative: integer('is_representative', { mode: 'boolean' }).notNull(),
  },
  (t) => [check('mediation_party_details_firm', sql`${t.kind} <> 'person' or ${t.code} is null`)],
);

/** Who acts for a party: a guardian, or an agent with a letter of authority. */
export const mediationAgents = sqliteTable(
  'mediation_agents',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    partyId: partyId(),
    kind: text('kind', { enum: agentKinds }).notNull(),
    personId: text('person_id').references(() => people.id),
    name: text('name').notNull(),
    phone: text('phone'),
    /** 父亲, 律师 … */
    relation: text('relation').notNull(),
    scope: text('scope', { enum: agentScopes }),
    /** Of the letter of authority. */
    letterDay: text('letter_day'),
    since: moment('since').notNull(),
    endedAt: moment('ended_at'),
    recordedById: personId('recorded_by_id'),
  },
  (t) => [
    index('mediation_agents_case').on(t.caseId, t.partyId),
    index('mediation_agents_person').on(t.personId, t.caseId),
    check(
      'mediation_agents_letter',
      sql`(${t.kind} = 'agent') = (${t.scope} is not null and ${t.letterDay} is not null)`,
    ),
  ],
);

/** A signature that somebody gave for a party. */
export const mediationSignedFor = sqliteTable('mediation_signed_for', {
  signatureId: text('signature_id')
    .primaryKey()
    .references(() => mediationSignatures.id),
  agentId: text('agent_id')
    .notNull()
    .references(() => mediationAgents.id),
});

/** What everybody may know of a mediator before choosing: no score, no count of cases. */
export const mediatorProfiles = sqliteTable(
  'mediator_profiles',
  {
    communityId: communityId(),
    personId: personId('person_id'),
    kind: text('kind', { enum: mediatorKinds }).notNull(),
    specialities: text('specialities', { mode: 'json' }).$type<(typeof disputeTypes)[number][]>().notNull(),
    termFrom: text('term_from'),
    termUntil: text('term_until'),
    /** Where the mediator works, as said: for the recusal check. */
    employer: text('employer'),
    about: text('about'),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.communityId, t.personId] })],
);

/** Whom a party asks for as mediator, or objects to; the last one of a party counts. */
export const mediationWishes = sqliteTable(
  'mediation_wishes',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    partyId: partyId(),
    mediatorId: personId('mediator_id'),
    kind: text('kind', { enum: ['choose', 'object'] }).notNull(),
    textId: text('text_id').references(() => texts.id),
    at: moment('at').notNull(),
  },
  (t) => [index('mediation_wishes_case').on(t.caseId, t.at)],
);

/** PM 20: somebody asked to help, with the consent of every party. */
export const mediationAides = sqliteTable(
  'mediation_aides',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    name: text('name').notNull(),
    reason: text('reason').notNull(),
    consentDay: text('consent_day').notNull(),
    invitedById: personId('invited_by_id'),
    at: moment('at').notNull(),
    endedAt: moment('ended_at'),
  },
  (t) => [index('mediation_aides_case').on(t.caseId, t.at)],
);
