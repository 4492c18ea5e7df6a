import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Reader, Store, WriteTx } from './store';

const patience = 5_000;

function connect(file: string, readonly: boolean) {
  const c = new Database(file, { readonly, timeout: readonly ? patience : 0 });
  if (!readonly) c.pragma('journal_mode = WAL');
  c.pragma('synchronous = FULL'); // an acknowledged ballot survives a power cut
  c.pragma('foreign_keys = ON');
  return c;
}

/** Waits for another process's transaction without stopping this one's event loop, as a busy timeout would. */
async function begin(c: Database.Database) {
  for (const deadline = Date.now() + patience; ; await sleep(1 + Math.random() * 4)) {
    try {
      return c.exec('BEGIN IMMEDIATE');
    } catch (e) {
      if ((e as { code?: string }).code !== 'SQLITE_BUSY' || Date.now() > deadline) throw e;
    }
  }
}

export function openSqlite(file: string): Store {
  const writer = connect(file, false);
  const reader = connect(file, true);
  let statements = 0;
  const logger = { logQuery: () => void statements++ };
  // Its results are plain values, which await passes through.
  const tx = Object.assign(drizzle(writer, { logger }), { lock: <Q>(query: Q) => query }) as unknown as WriteTx;
  const inside = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();

  return {
    engine: 'sqlite',
    read: drizzle(reader, { logger }) as unknown as Reader,
    transaction(work) {
      if (inside.getStore()) throw new Error('a transaction is already open');
      const mine = last.then(() =>
        inside.run(true, async () => {
          await begin(writer);
          try {
            const result = await work(tx);
            writer.exec('COMMIT');
            return result;
          } catch (e) {
            if (writer.inTransaction) writer.exec('ROLLBACK');
            throw e;
          }
        }),
      );
      last = mine.catch(() => {});
      return mine;
    },
    async snapshot(work) {
      const own = connect(file, true);
      try {
        own.exec('BEGIN');
        return await work(drizzle(own, { logger }) as unknown as Reader);
      } finally {
        own.close();
      }
    },
    statements: () => statements,
    async close() {
      await last;
      reader.close();
      writer.close();
    },
  };
}
