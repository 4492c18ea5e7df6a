// What keeps the record provable, and how a person wants to be reached outside the site.
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { people } from './community';

/** Public keys of this installation, each from its first use on: old seals stay verifiable after a change of key. */
export const installationKeys = sqliteTable(
  'installation_keys',
  {
    /** SHA-256 of the SPKI in hex: what people compare as the fingerprint. */
    id: text('id').primaryKey(),
    /** SPKI, DER in base64. */
    publicKey: text('public_key').notNull(),
    since: integer('since', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [index('installation_keys_since').on(t.since)],
);

/** A channel that the person has agreed to (PIPL 13, 14); taken back by deleting the row. */
export const contactWays = sqliteTable(
  'contact_ways',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    channel: text('channel', { enum: ['mail', 'hook'] }).notNull(),
    /** An e-mail address; the hook goes to the account's phone. */
    address: text('address'),
    agreedAt: integer('agreed_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.channel] }),
    check('contact_ways_mail_has_address', sql`(${t.channel} = 'mail') = (${t.address} is not null)`),
  ],
);
