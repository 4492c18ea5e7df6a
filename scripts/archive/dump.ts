import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { asc, type Column, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import type { Shape } from '@/db/shapes';
import { type Row, writeRow } from './rows';

const chunk = 500;

/** A table in chunks by its primary key, so that memory does not grow with it. */
async function* chunksOf(read: Reader, { key, primary }: Shape): AsyncGenerator<Row[]> {
  const table = tables[key] as unknown as SQLiteTable & Record<string, Column>;
  const columns = primary.map((name) => table[name]!);
  const listed = sql.join(columns, sql`, `);
  for (let last: Row | undefined; ; ) {
    const from = last;
    const values = from && columns.map((column, at) => sql.param(from[primary[at]!], column));
    const rows: Row[] = await read
      .select()
      .from(table as SQLiteTable)
      .where(values && sql`(${listed}) > (${sql.join(values, sql`, `)})`)
      .orderBy(...columns.map((column) => asc(column)))
      .limit(chunk);
    if (rows.length) yield rows;
    if (rows.length < chunk) return;
    last = rows.at(-1);
  }
}

/** Writes a table's rows as lines; answers what the manifest says of them. */
export async function dumpTable(read: Reader, shape: Shape, file: string) {
  const hash = createHash('sha256');
  const out = await open(file, 'wx', 0o600);
  let count = 0;
  try {
    for await (const rows of chunksOf(read, shape)) {
      const lines = rows.map((row) => `${writeRow(shape, row)}\n`).join('');
      hash.update(lines);
      await out.write(lines);
      count += rows.length;
    }
  } finally {
    await out.close();
  }
  return { rows: count, sha256: hash.digest('hex') };
}
