// Every word that lies in a database, table by table: a table that is added later is read as well.
import { getTableName, is, Table } from 'drizzle-orm';
import { store, tables } from '@/db';

/** The register of people and homes, and those who may sign in: not of any case. */
const register = new Set([
  ...['people', 'units', 'households', 'household_members', 'ownerships', 'tenancies', 'accounts', 'grants'],
  ...['communities', 'buildings', 'estates', 'grids', 'rosters'],
]);

/** What was found, as `table.row`, of these words. */
export async function findWords(words: RegExp, but: ReadonlySet<string> = new Set()) {
  const found: string[] = [];
  let read = 0;
  for (const table of Object.values(tables)) {
    if (!is(table, Table)) continue;
    const name = getTableName(table);
    if (register.has(name) || but.has(name)) continue;
    read += 1;
    for (const row of await store.read.select().from(table as typeof tables.texts))
      for (const [column, value] of Object.entries(row)) {
        const said = typeof value === 'string' ? value : JSON.stringify(value ?? null);
        const hit = words.exec(said);
        if (hit) found.push(`${name}.${column}: ${hit[0]}`);
      }
  }
  return { read, found: [...new Set(found)].sort() };
}
