import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
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

/** Parsed and planned once a connection, as the texts are few; one with a list of many values is hardly met again. */
function nameStatements(c: PoolClient) {
  const query = c.query.bind(c) as (...args: unknown[]) => unknown;
  c.query = ((asked: unknown, ...rest: unknown[]) => query(named(asked), ...rest)) as typeof c.query;
}

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
  pool.on('error', () => {}).on('connect', (c) => nameStatements(c.on('error', () => {})));
  let statements = 0;
  const logger = { logQuery: () => void statements++ };
  const db = drizzle(pool, { logger });
  const inside = new AsyncLocalStorage<true>();
  // One for each connection, for good: what is prepared on it (./prepared) stays so from one transaction to the next.
  const onClient = new WeakMap<PoolClient, WriteTx>();
  const txOn = (client: PoolClient) => {
    const tx = onClient.get(client) ?? (Object.assign(drizzle(client, { logger }), { lock }) as unknown as WriteTx);
    onClient.set(client, tx);
    return tx;
  };

  async function inTransaction<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    const say = (text: string) => {
      statements++;
      return client.query(text);
    };
    try {
      await say('begin isolation level read committed');
      const value = await work(txOn(client));
      await say('commit');
      client.release();
      return value;
    } catch (e) {
      // A connection that cannot even roll back is not used again.
      await say('rollback').then(
        () => client.release(),
        (lost) => client.release(lost),
      );
      throw e;
    }
  }

  return {
    engine: 'postgres',
    read: db as unknown as Reader,
    async transaction<T>(work: (tx: WriteTx) => Promise<T>) {
      if (inside.getStore()) throw new Error('a transaction is already open');
      for (let attempt = 0; ; attempt++) {
        try {
          return await inside.run(true, () => inTransaction(work));
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
