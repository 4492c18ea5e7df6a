import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { isPostgres, store } from '@/db';
import journal from '@/db/migrations/sqlite/meta/_journal.json';
import { version } from '@/package.json';
import { log } from './log';
import { settings } from './settings';

const patience = 3_000;
const ledger = isPostgres ? sql`drizzle.__drizzle_migrations` : sql`__drizzle_migrations`;

/** Whether this server can do its work now, and which migration its database is at. */
export async function health() {
  const engine = isPostgres ? 'postgres' : 'sqlite';
  try {
    // SQLite goes on reading a file that has been deleted.
    if (!isPostgres && !existsSync(settings().DATABASE_URL.slice('file:'.length))) throw new Error('no database file');
    const migration = await Promise.race([lastMigration(), sleep(patience).then(() => null)]);
    if (migration === null) throw new Error('the database does not answer');
    return { status: 'ok', version, engine, migration };
  } catch (err) {
    log.error({ err }, 'health');
    return { status: 'unavailable', version, engine, migration: null };
  }
}

async function lastMigration() {
  const [row] = await store.read.select({ at: sql<number>`max(created_at)` }).from(ledger);
  const at = Number(row?.at);
  return journal.entries.findLast((entry) => entry.when <= at)?.tag ?? 'none';
}
