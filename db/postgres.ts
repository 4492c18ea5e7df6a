import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import pLimit from 'p-limit';
import { Pool, type PoolClient, types } from 'pg';
import type { Reader, Store, WriteTx } from './store';

types.setTypeParser(types.builtins.INT8, Number); // count(*) is a number, as on SQLite
types.setTypeParser(types.builtins.NUMERIC, Number); // sum(bigint) too

const retryable = new Set(['40001', '40P01']); // serialization failure, deadlock: nothing was committed
const sqlState = (e: unknown): string | undefined => {
  const { code, cause } = (e ?? {}) as { code?: string; cause?: unknown };
  return code ?? (cause ? sqlState(cause) : undefined);
};

const names = new Map<string, string>();

/** One after the other, as pg asks of who reads several things at once within a transaction. */
function prepareClient(c: PoolClient) {
  const query = c.query.bind(c) as (...args: unknown[]) => unknown;
  const oneByOne = pLimit(1);
  c.query = ((asked: unknown, ...rest: unknown[]) =>
    typeof rest.at(-1) === 'function'
      ? query(named(asked), ...rest)
      : oneByOne(() => query(named(asked), ...rest))) as typeof c.query;
}

/** Parsed and planned once a connection, as the texts are few; one with a list of many values is hardly met again. */
function named(asked: unknown) {
  const { text, name, submit } = (asked ?? {}) as { text?: string; name?: string; submit?: unknown };
  if (!text || name || submit || text.length > 4_000) return asked;
  if (!names.has(text) && names.size < 1_000) names.set(text, `s${names.size}`);
  return { ...(asked as object), name: names.get(text) };
}

const lock = (query: { for(strength: string): unknown }, strength: 'share' | 'update') => query.for(strength);

export function openPostgres(url: string): Store {
  const pool = new Pool({ connectionString: url, max: 16 });
  // A lost server rejects the query; without listeners pg would also end the process (a client between two queries too).
  pool.on('error', () => {}).on('connect', (c) => prepareClient(c.on('error', () => {})));
  let statements = 0;
  const db = drizzle(pool, { logger: { logQuery: () => void statements++ } });
  const inside = new AsyncLocalStorage<true>();

  return {
    engine: 'postgres',
    read: db as unknown as Reader,
    async transaction<T>(work: (tx: WriteTx) => Promise<T>) {
      if (inside.getStore()) throw new Error('a transaction is already open');
      for (let attempt = 0; ; attempt++) {
        try {
          return await inside.run(true, () =>
            db.transaction((tx) => work(Object.assign(tx, { lock }) as unknown as WriteTx), {
              isolationLevel: 'read committed',
            }),
          );
        } catch (e) {
          if (attempt === 10 || !retryable.has(sqlState(e) ?? '')) throw e;
          await sleep(Math.random() * 10 * 2 ** Math.min(attempt, 5));
        }
      }
    },
    snapshot: (work) =>
      db.transaction((tx) => work(tx as unknown as Reader), {
        isolationLevel: 'repeatable read',
        accessMode: 'read only',
      }),
    statements: () => statements,
    forget: async () => void (await pool.query('vacuum sealed_ballots')),
    close: () => pool.end(),
  };
}
