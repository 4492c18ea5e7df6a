import { closeSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { drizzle as sqlite } from 'drizzle-orm/better-sqlite3';
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator';
import { drizzle as postgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import { Client } from 'pg';
import { postgresTriggers, sqliteTriggers, triggerNames } from './append-only';

/** Brings the database at `url` up to date, puts the append-only triggers back, and refuses to go on without them. */
export async function migrate(url: string, folder = 'db/migrations') {
  const missing = /^postgres(ql)?:/.test(url)
    ? await onPostgres(url, `${folder}/postgres`)
    : onSqlite(url.replace(/^file:/, ''), `${folder}/sqlite`);
  if (missing.length) throw new Error(`append-only triggers are missing: ${missing.join(', ')}`);
}

const absent = (found: readonly { name: string }[]) =>
  triggerNames.filter((name) => !found.some((f) => f.name === name));

async function onPostgres(url: string, migrationsFolder: string) {
  const c = new Client({ connectionString: url });
  await c.connect();
  try {
    const { rows } = await c.query('show server_encoding');
    if (rows[0].server_encoding !== 'UTF8') throw new Error('the encoding of the database must be UTF8');
    await c.query('select pg_advisory_lock(7301)'); // several servers may start at once
    await migratePostgres(postgres(c), { migrationsFolder });
    for (const statement of postgresTriggers()) await c.query(statement);
    return absent((await c.query('select tgname as name from pg_trigger where not tgisinternal')).rows);
  } finally {
    await c.end();
  }
}

function onSqlite(file: string, migrationsFolder: string) {
  // SQLite would let everybody read it; its log takes the file's own mode.
  closeSync(openSync(file, 'a', 0o600));
  const c = new Database(file);
  try {
    c.pragma('journal_mode = WAL');
    // drizzle-kit's own PRAGMA has no effect inside the migrator's transaction: with keys on, rebuilding a parent table empties its children.
    c.pragma('foreign_keys = OFF');
    migrateSqlite(sqlite(c), { migrationsFolder });
    for (const statement of sqliteTriggers()) c.exec(statement);
    const broken = c.pragma('foreign_key_check') as unknown[];
    if (broken.length) throw new Error(`${broken.length} rows point at nothing after migration`);
    return absent(c.prepare("select name from sqlite_master where type = 'trigger'").all() as { name: string }[]);
  } finally {
    c.close();
  }
}
