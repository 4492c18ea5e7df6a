// Guesses at a password, counted before the password is looked at, so that a rush of them counts as well.
import { and, eq, gt, lt, sum } from 'drizzle-orm';
import { type Reader, type Store, tables, type WriteTx } from '@/db';
import { addDays, dayOf } from '@/lib/kernel/calendar/day';
import { dailyFailures, lockAfter } from './rules';

const { loginFailures } = tables;

export interface Attempt {
  phone: string;
  /** Where it came from. */
  address: string;
}

const ofPair = ({ phone, address }: Attempt) => and(eq(loginFailures.phone, phone), eq(loginFailures.address, address));

/** How often this phone's password was guessed wrong on the day. */
async function failuresOn(read: Reader, phone: string, day: string): Promise<number> {
  const [row] = await read
    .select({ total: sum(loginFailures.count) })
    .from(loginFailures)
    .where(and(eq(loginFailures.phone, phone), eq(loginFailures.day, day)));
  return Number(row?.total ?? 0);
}

/** Counts one attempt, or tells that this pair has to wait, or that the account is locked. */
export const takeAttempt = (store: Store, attempt: Attempt, now: Date): Promise<'go' | 'wait' | 'locked'> =>
  store.transaction(async (tx) => {
    const day = dayOf(now);
    const [waiting] = await tx
      .select({ until: loginFailures.lockedUntil })
      .from(loginFailures)
      .where(and(ofPair(attempt), gt(loginFailures.lockedUntil, now)));
    if (waiting) return 'wait';
    if ((await failuresOn(tx, attempt.phone, day)) >= dailyFailures) return 'locked';
    await tx.delete(loginFailures).where(lt(loginFailures.day, addDays(day, -1)));
    await tx
      .insert(loginFailures)
      .values({ ...attempt, day, count: 0, lockedUntil: null })
      .onConflictDoNothing();
    const row = and(ofPair(attempt), eq(loginFailures.day, day));
    const [held] = await tx.lock(tx.select().from(loginFailures).where(row), 'update');
    // Another attempt of the same pair was counted while this one waited for the row.
    if (held!.lockedUntil && held!.lockedUntil > now) return 'wait';
    const count = held!.count + 1;
    await tx
      .update(loginFailures)
      .set({ count, lockedUntil: lockAfter(count, now) })
      .where(row);
    return 'go';
  });

/** A success clears the count of its pair; opening an account clears them all. */
export const clearPair = (tx: WriteTx, attempt: Attempt) => tx.delete(loginFailures).where(ofPair(attempt));
export const clearAll = (tx: WriteTx, phone: string) => tx.delete(loginFailures).where(eq(loginFailures.phone, phone));

export const isOverDailyLimit = async (read: Reader, phone: string, now: Date) =>
  (await failuresOn(read, phone, dayOf(now))) >= dailyFailures;
