// Words typed to find somebody: a name, a household's or a unit's code, the end of a phone number.
import { and, eq, inArray, isNull, like, or, type SQL, sql } from 'drizzle-orm';
import { alias, type SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';

const { householdMembers, households, ownerships, people, units } = tables;
const lives = alias(householdMembers, 'lives');
const owns = alias(ownerships, 'owns');
const home = alias(households, 'home');
const flat = alias(units, 'flat');

/** LIKE minds case on PostgreSQL and not on SQLite, and only PostgreSQL has an escape of its own. */
const has = (column: SQLiteColumn, words: string) =>
  sql`lower(${column}) like ${`%${words.toLowerCase().replace(/[!%_]/g, '!$&')}%`} escape '!'`;

const inHousehold = (read: Reader, words: string) =>
  read
    .select({ id: lives.personId })
    .from(lives)
    .innerJoin(home, eq(home.id, lives.householdId))
    .leftJoin(flat, eq(flat.id, home.unitId))
    .where(and(isNull(lives.until), or(has(home.code, words), has(flat.code, words))));

const ownsUnit = (read: Reader, words: string) =>
  read
    .select({ id: owns.personId })
    .from(owns)
    .innerJoin(flat, eq(flat.id, owns.unitId))
    .where(and(isNull(owns.until), has(flat.code, words)));

export const nameOrCode = (read: Reader, words: string): SQL | undefined =>
  /\d/.test(words)
    ? or(inArray(people.id, inHousehold(read, words)), inArray(people.id, ownsUnit(read, words)))
    : has(people.name, words);

/** At least four digits: the end of a phone number too. */
export const personLike = (read: Reader, words: string): SQL | undefined =>
  /^\d{4,11}$/.test(words.trim())
    ? or(nameOrCode(read, words), like(people.phone, `%${words.trim()}`))
    : nameOrCode(read, words);
