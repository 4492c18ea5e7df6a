// When and where a case is talked over, and who is asked to come.
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communityId, moment, personId } from './columns';
import { texts } from './kernel';
import { caseId, mediationParties, mediationSessions } from './mediation';
import { mediationRooms } from './mediation-rooms';
import { mediationAgents, mediationAides } from './mediation-sides';
import { sittingMoves, sittingStates } from './sitting-words';

/** 约好的一次调解. `sequence` counts what a calendar has to be told anew. */
export const mediationSittings = sqliteTable(
  'mediation_sittings',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    caseId: caseId(),
    state: text('state', { enum: sittingStates }).notNull(),
    sequence: integer('sequence').notNull(),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    roomId: text('room_id').references(() => mediationRooms.id),
    /** Where it is not in a room of the committee. */
    place: text('place'),
    /** PM 23: only when every party asked for it. */
    isOpen: integer('is_open', { mode: 'boolean' }).notNull(),
    bookedById: personId('booked_by_id'),
    remindedAt: moment('reminded_at'),
    /** The record of it, once it was held. */
    sessionId: text('session_id').references(() => mediationSessions.id),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    index('mediation_sittings_case').on(t.caseId, t.startsAt),
    index('mediation_sittings_room').on(t.roomId, t.state, t.startsAt),
    index('mediation_sittings_state').on(t.state, t.startsAt),
    uniqueIndex('mediation_sittings_session').on(t.sessionId),
    check('mediation_sittings_where', sql`(${t.roomId} is null) <> (${t.place} is null)`),
    check('mediation_sittings_length', sql`${t.endsAt} > ${t.startsAt}`),
    check('mediation_sittings_held', sql`(${t.state} = 'held') = (${t.sessionId} is not null)`),
  ],
);

const sittingId = () =>
  text('sitting_id')
    .notNull()
    .references(() => mediationSittings.id);

/** Who is asked to come: a party, who acts for one, or who was asked to help. Of a party also whether it wants it open. */
export const mediationGuests = sqliteTable(
  'mediation_guests',
  {
    id: text('id').primaryKey(),
    sittingId: sittingId(),
    partyId: text('party_id').references(() => mediationParties.id),
    agentId: text('agent_id').references(() => mediationAgents.id),
    aideId: text('aide_id').references(() => mediationAides.id),
    isInvited: integer('is_invited', { mode: 'boolean' }).notNull(),
    wantsOpen: integer('wants_open', { mode: 'boolean' }).notNull(),
  },
  (t) => [
    uniqueIndex('mediation_guests_party').on(t.sittingId, t.partyId),
    index('mediation_guests_sitting').on(t.sittingId),
    check(
      'mediation_guests_one',
      sql`(case when ${t.partyId} is null then 0 else 1 end) + (case when ${t.agentId} is null then 0 else 1 end) + (case when ${t.aideId} is null then 0 else 1 end) = 1`,
    ),
  ],
);

/** What became of it, step by step, with the time and place that it then had. */
export const mediationSittingMoves = sqliteTable(
  'mediation_sitting_moves',
  {
    id: text('id').primaryKey(),
    sittingId: sittingId(),
    sequence: integer('sequence').notNull(),
    kind: text('kind', { enum: sittingMoves }).notNull(),
    startsAt: moment('starts_at').notNull(),
    place: text('place').notNull(),
    reasonId: text('reason_id').references(() => texts.id),
    byId: personId('by_id'),
    at: moment('at').notNull(),
  },
  (t) => [index('mediation_sitting_moves_sitting').on(t.sittingId, t.at)],
);
