import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communityId } from './columns';
import { people } from './community';
import { texts } from './kernel';
import { proposals } from './proposals';

const textId = (name: string) => text(name).references(() => texts.id);

/** 议事会 as it meets once. */
export const meetings = sqliteTable(
  'meetings',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    ref: text('ref').notNull(),
    title: text('title').notNull(),
    place: text('place').notNull(),
    startsAt: integer('starts_at', { mode: 'timestamp_ms' }).notNull(),
    state: text('state').notNull(),
    chairId: text('chair_id')
      .notNull()
      .references(() => people.id),
    announcedAt: integer('announced_at', { mode: 'timestamp_ms' }),
    openedAt: integer('opened_at', { mode: 'timestamp_ms' }),
    closedAt: integer('closed_at', { mode: 'timestamp_ms' }),
    /** 纪要: the newest version, and when the chair approved it. */
    minutesId: textId('minutes_id'),
    minutesVersion: integer('minutes_version').notNull(),
    approvedAt: integer('approved_at', { mode: 'timestamp_ms' }),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    version: integer('version').notNull(),
  },
  (t) => [
    uniqueIndex('meetings_ref').on(t.communityId, t.ref),
    index('meetings_newest').on(t.communityId, t.startsAt, t.id),
    index('meetings_state').on(t.communityId, t.state, t.startsAt, t.id),
    index('meetings_chair').on(t.chairId, t.state),
  ],
);

/** One topic on the agenda, and what was decided on it. */
export const meetingItems = sqliteTable(
  'meeting_items',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    proposalId: text('proposal_id')
      .notNull()
      .references(() => proposals.id),
    position: integer('position').notNull(),
    route: text('route', { enum: ['execute', 'refer', 'continue', 'decline'] }),
    decisionId: textId('decision_id'),
    forCount: integer('for_count'),
    againstCount: integer('against_count'),
    abstainCount: integer('abstain_count'),
    presentCount: integer('present_count'),
    counterId: text('counter_id').references(() => people.id),
    secondCounterId: text('second_counter_id').references(() => people.id),
    decidedAt: integer('decided_at', { mode: 'timestamp_ms' }),
  },
  (t) => [
    uniqueIndex('meeting_items_once').on(t.meetingId, t.proposalId),
    uniqueIndex('meeting_items_position').on(t.meetingId, t.position),
    index('meeting_items_proposal').on(t.proposalId),
    check(
      'meeting_items_counts',
      sql`${t.presentCount} is null or ${t.forCount} + ${t.againstCount} + ${t.abstainCount} <= ${t.presentCount}`,
    ),
    check('meeting_items_two_counters', sql`${t.counterId} is null or ${t.counterId} <> ${t.secondCounterId}`),
  ],
);

/** A seat of a council member from the announcement on, or of an observer from the signing in. */
export const meetingSeats = sqliteTable(
  'meeting_seats',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    /** Null for an observer without an account, whose name is in the text. */
    personId: text('person_id').references(() => people.id),
    guestId: textId('guest_id'),
    capacity: text('capacity', { enum: ['member', 'observer'] }).notNull(),
    signedInAt: integer('signed_in_at', { mode: 'timestamp_ms' }),
    /** Who wrote the signing in down: oneself or a clerk. */
    signedById: text('signed_by_id').references(() => people.id),
  },
  (t) => [
    uniqueIndex('meeting_seats_person').on(t.meetingId, t.personId),
    index('meeting_seats_of').on(t.meetingId, t.capacity, t.signedInAt),
    check('meeting_seats_somebody', sql`(${t.personId} is null) <> (${t.guestId} is null)`),
  ],
);

/** What was said on a topic: a speech, a motion or an amendment. */
export const meetingStatements = sqliteTable(
  'meeting_statements',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    itemId: text('item_id')
      .notNull()
      .references(() => meetingItems.id),
    kind: text('kind', { enum: ['speech', 'motion', 'amendment'] }).notNull(),
    speakerId: text('speaker_id')
      .notNull()
      .references(() => people.id),
    stance: text('stance', { enum: ['for', 'against', 'neutral'] }).notNull(),
    turn: integer('turn').notNull(),
    textId: textId('text_id').notNull(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [index('meeting_statements_item').on(t.itemId, t.at, t.id), index('meeting_statements_of').on(t.meetingId)],
);
