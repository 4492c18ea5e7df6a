import Database from 'better-sqlite3';
import { Client } from 'pg';
import { triggerNames } from '@/db/append-only';

/** Statements behind the application's back, as someone with the database file could run them: triggers dropped. */
export async function behindItsBack(...statements: string[]) {
  const url = process.env.DATABASE_URL!;
  if (/^postgres/.test(url)) {
    const c = new Client({ connectionString: url });
    await c.connect();
    await c.query("set session_replication_role = 'replica'");
    for (const statement of statements) await c.query(statement);
    return c.end();
  }
  const c = new Database(url.replace(/^file:/, ''), { timeout: 5000 });
  for (const name of triggerNames) c.exec(`drop trigger if exists ${name}`);
  c.pragma('foreign_keys = OFF');
  for (const statement of statements) c.exec(statement);
  return c.close();
}

/** What such a person can read, the engine's own columns too. */
export async function readBehindItsBack(statement: string): Promise<Record<string, unknown>[]> {
  const url = process.env.DATABASE_URL!;
  if (/^postgres/.test(url)) {
    const c = new Client({ connectionString: url });
    await c.connect();
    const { rows } = await c.query(statement);
    await c.end();
    return rows;
  }
  const c = new Database(url.replace(/^file:/, ''), { readonly: true });
  const rows = c.prepare(statement).all() as Record<string, unknown>[];
  c.close();
  return rows;
}
