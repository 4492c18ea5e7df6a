// What every context shares: the audit chain, texts, history, links, counters.
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communityId } from './columns';

/** One chain a community: the head row is the only hot row. */
export const auditChains = sqliteTable('audit_chains', {
  communityId: text('community_id').primaryKey(),
  seq: integer('seq').notNull(),
  hash: text('hash').notNull(),
});

export const auditEvents = sqliteTable(
  'audit_events',
  {
    communityId: text('community_id').notNull(),
    seq: integer('seq').notNull(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
    actorId: text('actor_id'),
    command: text('command').notNull(),
    type: text('type').notNull(),
    subjectId: text('subject_id').notNull(),
    payload: text('payload', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.communityId, t.seq] }),
    index('audit_events_subject').on(t.communityId, t.subjectId, t.seq),
    index('audit_events_type').on(t.communityId, t.type),
  ],
);

/** The head of a chain, signed once a day with the installation's key. */
export const chainSeals = sqliteTable(
  'chain_seals',
  {
    communityId: text('community_id').notNull(),
    day: text('day').notNull(),
    seq: integer('seq').notNull(),
    hash: text('hash').notNull(),
    keyId: text('key_id').notNull(),
    signature: text('signature').notNull(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.communityId, t.day] })],
);

/** What people wrote. Never changed; retention empties text and salt once, the hash stays. */
export const texts = sqliteTable(
  'texts',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    subjectId: text('subject_id').notNull(),
    kind: text('kind').notNull(),
    version: integer('version').notNull(),
    text: text('text'),
    salt: text('salt'),
    hash: text('hash').notNull(),
    authorId: text('author_id'),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [
    index('texts_subject').on(t.subjectId, t.kind, t.version),
    check('texts_erased_whole', sql`(${t.text} is null) = (${t.salt} is null)`),
  ],
);

/** A row for each change of state: who, when, from what to what, and the words that went with it. */
export const transitions = sqliteTable(
  'transitions',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    subjectId: text('subject_id').notNull(),
    event: text('event').notNull(),
    from: text('from_state'),
    to: text('to_state').notNull(),
    actorId: text('actor_id'),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
    textId: text('text_id').references(() => texts.id),
  },
  (t) => [index('transitions_subject').on(t.subjectId, t.at, t.id)],
);

/** One record grew out of another. All records of one thread carry the id of its first record. */
export const links = sqliteTable(
  'links',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    threadId: text('thread_id').notNull(),
    fromKind: text('from_kind').notNull(),
    fromId: text('from_id').notNull(),
    toKind: text('to_kind').notNull(),
    toId: text('to_id').notNull(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [
    uniqueIndex('links_once').on(t.fromId, t.toId),
    index('links_to').on(t.toId),
    index('links_thread').on(t.threadId, t.toKind),
  ],
);

/** Numbers of records and papers, taken in the transaction that uses them. */
export const counters = sqliteTable(
  'counters',
  {
    communityId: communityId(),
    kind: text('kind').notNull(),
    year: integer('year').notNull(),
    last: integer('last').notNull(),
  },
  (t) => [primaryKey({ columns: [t.communityId, t.kind, t.year] })],
);

/** A repeated submit answers what the first one did; kept for seven days. */
export const idempotencyKeys = sqliteTable(
  'idempotency_keys',
  {
    key: text('key').primaryKey(),
    command: text('command').notNull(),
    actorId: text('actor_id').notNull(),
    inputHash: text('input_hash').notNull(),
    result: text('result', { mode: 'json' }).$type<unknown>(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [index('idempotency_keys_at').on(t.at)],
);

/** Who looked at what, written before it is shown. */
export const accessLog = sqliteTable(
  'access_log',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    actorId: text('actor_id'),
    query: text('query').notNull(),
    subjectId: text('subject_id').notNull(),
    reason: text('reason'),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [index('access_log_subject').on(t.subjectId, t.at), index('access_log_actor').on(t.actorId, t.at)],
);

/** What concerns one person, shown in 工作台; a row of deliveries for each other channel. Carries no names and no free text. */
export const messages = sqliteTable(
  'messages',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    personId: text('person_id').notNull(),
    template: text('template').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    subjectRef: text('subject_ref'),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
    readAt: integer('read_at', { mode: 'timestamp_ms' }),
  },
  (t) => [index('messages_person').on(t.personId, t.readAt, t.at), index('messages_newest').on(t.at)],
);

export const deliveries = sqliteTable(
  'deliveries',
  {
    messageId: text('message_id')
      .notNull()
      .references(() => messages.id),
    channel: text('channel', { enum: ['mail', 'hook'] }).notNull(),
    state: text('state', { enum: ['waiting', 'sent', 'failed', 'skipped'] }).notNull(),
    attempts: integer('attempts').notNull(),
    nextAt: integer('next_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.messageId, t.channel] }), index('deliveries_due').on(t.state, t.nextAt)],
);

/** A form that met an ended session, kept until the person is back. */
export const drafts = sqliteTable('drafts', {
  id: text('id').primaryKey(),
  values: text('values', { mode: 'json' }).$type<Record<string, string | string[]>>().notNull(),
  expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
});

/** Which instance runs a job. */
export const leases = sqliteTable('leases', {
  job: text('job').primaryKey(),
  holder: text('holder').notNull(),
  until: integer('until', { mode: 'timestamp_ms' }).notNull(),
  lastRunAt: integer('last_run_at', { mode: 'timestamp_ms' }),
});
