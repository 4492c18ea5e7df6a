import Database from 'better-sqlite3';

/** SQLite's own look at every page, index and reference of its file; PostgreSQL was not killed. */
export function isWhole(url: string): boolean {
  if (!url.startsWith('file:')) return true;
  const database = new Database(url.slice('file:'.length), { readonly: true });
  const [check] = database.pragma('integrity_check') as { integrity_check: string }[];
  const dangling = database.pragma('foreign_key_check') as unknown[];
  database.close();
  return check?.integrity_check === 'ok' && dangling.length === 0;
}
