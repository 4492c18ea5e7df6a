import { and, eq, lt, or, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

export const pageSize = 20;

/** Newest first. A cursor names the last row shown, so page 1 and page 10,000 cost the same. */
export interface Cursor {
  at: Date;
  id: string;
}

const writeCursor = ({ at, id }: Cursor) => `${at.getTime().toString(36)}_${id}`;

/** Null for anything that is not a cursor: the list then starts at its beginning. */
export function readCursor(text: string | undefined): Cursor | null {
  const [at = '', id = ''] = (text ?? '').split('_');
  const ms = Number.parseInt(at, 36);
  return /^[0-9a-z]{1,9}$/.test(at) && /^[0-9a-f-]{36}$/.test(id) ? { at: new Date(ms), id } : null;
}

/** Condition of the rows after the cursor; order by `at desc, id desc` and ask for `pageSize + 1`. */
export const afterCursor = (at: SQLiteColumn, id: SQLiteColumn, cursor: Cursor | null): SQL | undefined =>
  cursor ? or(lt(at, cursor.at), and(eq(at, cursor.at), lt(id, cursor.id))) : undefined;

/** Cuts the extra row off and says where the next page starts. */
export function cutPage<Row>(rows: readonly Row[], cursorOf: (row: Row) => Cursor) {
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > pageSize && last ? writeCursor(cursorOf(last)) : null };
}
