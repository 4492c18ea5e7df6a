// sqlite-core table -> pg-core table. The only place that knows both dialects.
import { getTableColumns, is, SQL, type Table } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { getTableConfig, type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';

type Tables = Record<string, unknown>;
const bytea = pg.customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** Native Postgres type for each sqlite-core column class; anything else is refused. */
const columnTypes: Record<string, (c: SQLiteColumn) => pg.PgColumnBuilderBase> = {
  SQLiteText: (c) => (c.enumValues?.length ? pg.text(c.name, { enum: c.enumValues as [string] }) : pg.text(c.name)),
  SQLiteTextJson: (c) => pg.jsonb(c.name),
  SQLiteInteger: (c) => pg.bigint(c.name, { mode: 'number' }),
  SQLiteBoolean: (c) => pg.boolean(c.name),
  SQLiteTimestamp: (c) => pg.timestamp(c.name, { withTimezone: true, precision: 3, mode: 'date' }),
  SQLiteReal: (c) => pg.doublePrecision(c.name),
  SQLiteBlobBuffer: (c) => bytea(c.name),
};

function toPgColumn(c: SQLiteColumn) {
  const refuse = (why: string): never => {
    throw new Error(`${c.name}: ${why} has no portable Postgres form`);
  };
  const make = columnTypes[c.columnType] ?? refuse(c.columnType);
  if ((c as { autoIncrement?: boolean }).autoIncrement) refuse('autoincrement');
  if (is(c.default, SQL)) refuse('a SQL default');
  if ((c as { generated?: unknown }).generated) refuse('a generated column');
  let b = make(c) as any;
  if (c.notNull) b = b.notNull();
  if (c.primary) b = b.primaryKey();
  if (c.isUnique) b = b.unique(c.uniqueName);
  if (c.default !== undefined) b = b.default(c.default);
  if (c.defaultFn) b = b.$defaultFn(c.defaultFn);
  if (c.onUpdateFn) b = b.$onUpdateFn(c.onUpdateFn);
  return b;
}

export function toPg<T extends Tables>(schema: T): T {
  const done = new Map<Table, any>();
  const col = (c: SQLiteColumn) => {
    const t = done.get(c.table)!;
    return Object.values(getTableColumns(t)).find((p: any) => p.name === c.name) as pg.PgColumn;
  };
  const own = (t: Record<string, any>, c: SQLiteColumn) => Object.values(t).find((p) => p.name === c.name);
  const out: Tables = {};
  for (const [key, table] of Object.entries(schema)) {
    if (!is(table, SQLiteTable)) continue;
    const cfg = getTableConfig(table);
    const columns = Object.fromEntries(
      Object.entries(getTableColumns(table)).map(([k, c]) => [k, toPgColumn(c as SQLiteColumn)]),
    );
    const converted = pg.pgTable(cfg.name, columns, (t) => [
      ...cfg.primaryKeys.map((k) => pg.primaryKey({ name: k.getName(), columns: k.columns.map(col) as any })),
      ...cfg.uniqueConstraints.map((u) => pg.unique(u.getName()).on(...(u.columns.map(col) as [any]))),
      ...cfg.checks.map((c) => pg.check(c.name, c.value)),
      ...cfg.indexes.map(({ config: i }) => {
        const b = (i.unique ? pg.uniqueIndex(i.name) : pg.index(i.name)).on(
          ...(i.columns.map((c) => (is(c, SQL) ? c : own(t, c))) as [any]),
        );
        return i.where ? b.where(i.where) : b;
      }),
      ...cfg.foreignKeys.map((fk) => {
        const r = fk.reference();
        let b = pg.foreignKey({
          name: fk.getName(),
          columns: r.columns.map(col) as any,
          foreignColumns: r.foreignColumns.map(col) as any,
        });
        if (fk.onDelete) b = b.onDelete(fk.onDelete as any);
        if (fk.onUpdate) b = b.onUpdate(fk.onUpdate as any);
        return b;
      }),
    ]);
    done.set(table, converted);
    out[key] = converted;
  }
  return out as T; // the application sees the sqlite-core types on every engine
}
