import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { tables, type WriteTx } from '@/db';
import type { Shape } from '@/db/shapes';
import { archived } from './contents';
import { type Row, readRow } from './rows';

/** SQLite binds at most 32,766 values in a statement. */
const values = 20_000;

const tableOf = ({ key }: Shape) => tables[key] as unknown as SQLiteTable;

/** The first table that holds a row already. */
export async function findFilled(tx: WriteTx): Promise<string | null> {
  for (const shape of archived()) if ((await tx.$count(tableOf(shape))) > 0) return shape.name;
  return null;
}

/** Puts the rows of all tables in, in the order of their foreign keys. */
export async function loadAll(tx: WriteTx, from: string): Promise<number> {
  let total = 0;
  for (const shape of archived()) total += await loadTable(tx, shape, path.join(from, 'rows', `${shape.name}.ndjson`));
  return total;
}

async function loadTable(tx: WriteTx, shape: Shape, file: string) {
  const size = Math.min(500, Math.floor(values / shape.columns.length));
  const waiting = inOrder(shape);
  let batch: Row[] = [];
  let total = 0;
  const flush = async () => {
    for (let at = 0; at < batch.length; at += size)
      await tx.insert(tableOf(shape)).values(batch.slice(at, at + size) as never);
    total += batch.length;
    batch = [];
  };
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    batch.push(...waiting.take(readRow(shape, line)));
    if (batch.length >= size) await flush();
  }
  if (waiting.left()) throw new Error(`${shape.name}: rows point at rows that are not there`);
  await flush();
  return total;
}

/** Holds a row back until the row of the same table that it points at has come. */
function inOrder({ own }: Shape) {
  const come = new Set<unknown>();
  let held: Row[] = [];
  const isReady = (row: Row) => own.every(({ from }) => row[from] === null || come.has(row[from]));
  const release = (row: Row): Row[] => {
    for (const { to } of own) come.add(row[to]);
    const ready = held.filter(isReady);
    held = held.filter((other) => !ready.includes(other));
    return [row, ...ready.flatMap(release)];
  };
  return {
    take(row: Row): Row[] {
      if (!own.length || isReady(row)) return own.length ? release(row) : [row];
      held.push(row);
      return [];
    },
    left: () => held.length > 0,
  };
}
