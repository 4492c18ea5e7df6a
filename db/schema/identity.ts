import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communities, grids, people } from './community';
import { roles } from './roles';

/** One person, one account; the phone signs in. */
export const accounts = sqliteTable('accounts', {
  id: text('id').primaryKey(),
  personId: text('person_id')
    .notNull()
    .unique('accounts_person')
    .references(() => people.id),
  phone: text('phone').notNull().unique('accounts_phone'),
  passwordHash: text('password_hash').notNull(),
  activatedAt: integer('activated_at', { mode: 'timestamp_ms' }).notNull(),
  resetAt: integer('reset_at', { mode: 'timestamp_ms' }),
  lockedAt: integer('locked_at', { mode: 'timestamp_ms' }),
});

/** Failures of one account from one address; five lock the pair for 15 minutes, 50 a day lock the account. */
export const loginFailures = sqliteTable(
  'login_failures',
  {
    phone: text('phone').notNull(),
    address: text('address').notNull(),
    day: text('day').notNull(),
    count: integer('count').notNull(),
    lockedUntil: integer('locked_until', { mode: 'timestamp_ms' }),
  },
  (t) => [primaryKey({ columns: [t.phone, t.address, t.day] })],
);

/** The cookie carries a random id; the row holds its hash. */
export const sessions = sqliteTable(
  'sessions',
  {
    idHash: text('id_hash').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    lastSeenAt: integer('last_seen_at', { mode: 'timestamp_ms' }).notNull(),
    endedAt: integer('ended_at', { mode: 'timestamp_ms' }),
  },
  (t) => [index('sessions_account').on(t.accountId, t.endedAt)],
);

/** 户码: a printed one-time code that activates or resets an account; usable once, for 30 days. */
export const slips = sqliteTable(
  'slips',
  {
    id: text('id').primaryKey(),
    communityId: text('community_id')
      .notNull()
      .references(() => communities.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    purpose: text('purpose', { enum: ['activate', 'reset'] }).notNull(),
    codeHash: text('code_hash').notNull().unique('slips_code'),
    issuedById: text('issued_by_id'),
    issuedAt: integer('issued_at', { mode: 'timestamp_ms' }).notNull(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    usedAt: integer('used_at', { mode: 'timestamp_ms' }),
    voidedAt: integer('voided_at', { mode: 'timestamp_ms' }),
  },
  (t) => [index('slips_person').on(t.personId, t.issuedAt)],
);

/** A role held in a community; a grid worker's grant names the grid. Ended, never deleted. */
export const grants = sqliteTable(
  'grants',
  {
    id: text('id').primaryKey(),
    communityId: text('community_id')
      .notNull()
      .references(() => communities.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role', { enum: roles }).notNull(),
    gridId: text('grid_id').references(() => grids.id),
    grantedById: text('granted_by_id'),
    since: integer('since', { mode: 'timestamp_ms' }).notNull(),
    endedAt: integer('ended_at', { mode: 'timestamp_ms' }),
  },
  (t) => [
    index('grants_person').on(t.personId, t.endedAt),
    index('grants_role').on(t.communityId, t.role, t.endedAt),
    uniqueIndex('grants_once').on(t.communityId, t.personId, t.role).where(sql`ended_at is null`),
    // Nobody grants himself a role.
    check('grants_not_self', sql`${t.grantedById} is null or ${t.grantedById} <> ${t.personId}`),
  ],
);
