import { is } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as schema from './schema';

export type TableKey = {
  [K in keyof typeof schema]: (typeof schema)[K] extends SQLiteTable ? K : never;
}[keyof typeof schema];

/** A table as rows are read from it and put into it, on either engine. */
export interface Shape {
  key: TableKey;
  name: string;
  columns: { key: string; name: string; kind: 'instant' | 'bytes' | 'plain' }[];
  /** Keys of the columns of the primary key. */
  primary: string[];
  /** Columns that point at a row of the same table, with the column they point at. */
  own: { from: string; to: string }[];
}

const kinds: Record<string, 'instant' | 'bytes'> = { SQLiteTimestamp: 'instant', SQLiteBlobBuffer: 'bytes' };

const found = Object.entries(schema).flatMap(([key, table]) =>
  is(table, SQLiteTable) ? [{ key: key as TableKey, table: table as SQLiteTable, config: getTableConfig(table) }] : [],
);
type Found = (typeof found)[number];

const parentsOf = ({ config }: Found) => config.foreignKeys.map((fk) => fk.reference().foreignTable);

/** All tables, each after those that its rows point at. */
export function tableShapes(): Shape[] {
  const done: Found[] = [];
  while (done.length < found.length) {
    const ready = found.filter(
      (f) => !done.includes(f) && parentsOf(f).every((p) => p === f.table || done.some((d) => d.table === p)),
    );
    if (!ready.length) throw new Error('tables point at each other in a circle');
    done.push(...ready);
  }
  return done.map(shapeOf);
}

function shapeOf(f: Found): Shape {
  const keyOf = (column: SQLiteColumn) =>
    Object.entries(f.table).find(([, known]) => known === column)?.[0] ?? column.name;
  const { columns, primaryKeys, foreignKeys, name } = f.config;
  return {
    key: f.key,
    name,
    columns: columns.map((c) => ({ key: keyOf(c), name: c.name, kind: kinds[c.columnType] ?? 'plain' })),
    primary: (primaryKeys[0]?.columns ?? columns.filter((c) => c.primary)).map((c) => keyOf(c as SQLiteColumn)),
    own: foreignKeys
      .map((fk) => fk.reference())
      .filter((r) => r.foreignTable === f.table)
      .map((r) => ({ from: keyOf(r.columns[0]!), to: keyOf(r.foreignColumns[0]! as SQLiteColumn) })),
  };
}
