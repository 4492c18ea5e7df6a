import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type * as schema from './schema';

type Drizzle = BaseSQLiteDatabase<'async', unknown, typeof schema>;

/** The builders both engines have. Await a query; never .get(), .all() or .run() it (lint rule). */
export type Reader = Pick<Drizzle, 'select' | 'selectDistinct' | '$with' | 'with' | '$count'>;

/** Reads inside a transaction. `lock` holds the rows a decision rests on until commit; SQLite has one writer, so there it is the query itself. */
export type ReadTx = Reader & { lock<Q>(query: Q, strength: 'share' | 'update'): Q };

export type WriteTx = ReadTx & Pick<Drizzle, 'insert' | 'update' | 'delete'>;

export interface Store {
  readonly engine: 'sqlite' | 'postgres';
  /** Committed data only, outside any transaction. */
  read: Reader;
  /** All or nothing. `work` may run more than once: it touches nothing but `tx`. */
  transaction<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;
  /** Several reads of one moment, for pages whose figures must agree and for backups. */
  snapshot<T>(work: (tx: Reader) => Promise<T>): Promise<T>;
  /** How many statements this store has run; a page's budget is a difference of two readings. */
  statements(): number;
  /** After a deletion that must leave no trace: empties what the engine still holds of it. */
  forget(): Promise<void>;
  close(): Promise<void>;
}
