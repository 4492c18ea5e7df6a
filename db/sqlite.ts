import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { groupCommit, type Writer } from './group-commit';
import type { Reader, Store, WriteTx } from './store';

const patience = 5_000;

function connect(file: string, readonly: boolean) {
  const c = new Database(file, { readonly, timeout: readonly ? patience : 0 });
  if (!readonly) c.pragma('journal_mode = WAL');
  c.pragma('synchronous = FULL'); // an acknowledged ballot survives a power cut
  c.pragma('foreign_keys = ON');
  // What is deleted is written over: a sealed ballot must not be found in the free pages after the count.
  if (!readonly) c.pragma('secure_delete = ON');
  return keepStatements(c);
}

/** Preparing costs more than most statements; the texts are few. Long ones (rows by the hundred) are hardly met again. */
function keepStatements(c: Database.Database) {
  const prepare = c.prepare.bind(c) as (text: string) => Database.Statement;
  const kept = new Map<string, Database.Statement>();
  c.prepare = ((text: string) => {
    const statement = kept.get(text) ?? prepare(text);
    if (text.length < 4_000 && kept.size < 1_000) kept.set(text, statement);
    return statement;
  }) as typeof c.prepare;
  return c;
}

function writerOn(c: Database.Database): Writer {
  const run = (text: string) => () => void c.prepare(text).run();
  return {
    begin: () => begin(c),
    save: run('SAVEPOINT deed'),
    undo: run('ROLLBACK TO deed'),
    release: run('RELEASE deed'),
    commit: run('COMMIT'),
    rollback: run('ROLLBACK'),
    isOpen: () => c.inTransaction,
  };
}

/** Waits for another process's transaction without stopping this one's event loop, as a busy timeout would. */
async function begin(c: Database.Database) {
  for (const deadline = Date.now() + patience; ; await sleep(1 + Math.random() * 4)) {
    try {
      return void c.prepare('BEGIN IMMEDIATE').run();
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
  const queue = groupCommit(writerOn(writer));

  return {
    engine: 'sqlite',
    read: drizzle(reader, { logger }) as unknown as Reader,
    transaction(work) {
      if (inside.getStore()) throw new Error('a transaction is already open');
      return queue.add(() => inside.run(true, () => work(tx)));
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
    async forget() {
      await queue.idle();
      // Busy while somebody reads an old page: the next count, or the next start, empties the log.
      writer.pragma('wal_checkpoint(TRUNCATE)');
    },
    async close() {
      await queue.idle();
      reader.close();
      writer.close();
    },
  };
}
