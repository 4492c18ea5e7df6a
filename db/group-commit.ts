import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** What the one writing connection does around transactions. */
export interface Writer {
  begin(): Promise<void>;
  save(): void;
  undo(): void;
  release(): void;
  commit(): void;
  rollback(): void;
  /** False once the engine itself has rolled back, as on a full disk. */
  isOpen(): boolean;
}

interface Job {
  run(): Promise<void>;
  settle(failure: { error: unknown } | null): void;
}

const most = 64;
const longest = 20;
/** A turn in which nobody else came. On an idle server they pass in microseconds. */
const emptyTurns = 8;

/**
 * Transactions one after the other, those that come close together under one COMMIT, because the disk is what they wait
 * for. Each lies between savepoints of its own, so a failed one takes nothing with it; none is answered, kindly or not,
 * before the COMMIT that makes true what it saw.
 */
export function groupCommit(writer: Writer) {
  const waiting: Job[] = [];
  let working: Promise<void> | null = null;

  async function runGroup(done: Job[]) {
    const until = performance.now() + longest;
    let turns = 0;
    // The first one runs whatever the clock says: on a crowded machine these 20 ms can pass between two lines.
    do {
      const job = waiting.shift();
      if (job) {
        turns = 0;
        done.push(job);
        await job.run();
      } else {
        turns++;
        await nextTurn();
      }
    } while (turns < emptyTurns && done.length < most && performance.now() < until);
    writer.commit();
  }

  function rollBack() {
    try {
      if (writer.isOpen()) writer.rollback();
    } catch {
      // The next BEGIN fails then, and says so to those who wait for it.
    }
  }

  async function work() {
    while (waiting.length) {
      const done: Job[] = [];
      let failure: { error: unknown } | null = null;
      try {
        await writer.begin();
        await runGroup(done);
      } catch (error) {
        failure = { error };
        rollBack();
        // Not even BEGIN came through: whoever waits is told.
        if (!done.length) done.push(...waiting.splice(0));
      }
      for (const job of done) job.settle(failure);
    }
    // In the same breath as the look at the queue: whoever comes next begins anew.
    working = null;
  }

  async function attempt<T>(deed: () => Promise<T>) {
    writer.save();
    try {
      const value = await deed();
      writer.release();
      return { value };
    } catch (error) {
      if (!writer.isOpen()) throw error;
      writer.undo();
      writer.release();
      return { error };
    }
  }

  return {
    add<T>(deed: () => Promise<T>): Promise<T> {
      // Logs and requests are known by their asynchronous context: each deed keeps its own.
      const bound = AsyncLocalStorage.bind(deed);
      return new Promise<T>((resolve, reject) => {
        let outcome: { value: T } | { error: unknown } = { error: new Error('the transaction has not run') };
        waiting.push({
          run: async () => {
            outcome = await attempt(bound);
          },
          settle: (failure) => {
            const end = failure ?? outcome;
            if ('error' in end) reject(end.error);
            else resolve(end.value);
          },
        });
        working ??= work();
      });
    },
    idle: async () => {
      while (working) await working;
    },
  };
}
