import { eq } from 'drizzle-orm';
import { type Store, tables } from '@/db';
import { sha256 } from '@/lib/kernel/events';
import { newId, newSecret } from '@/lib/kernel/ids';
import { type Attempt, clearPair, isOverDailyLimit, takeAttempt } from './attempts';
import { lockAccount } from './commands/lock-account';
import { isCrowded, verifyPassword } from './password';

const { accounts, sessions } = tables;

/** Why somebody was not let in; an unknown phone is `wrong` like any other. */
export type SignInRefusal = 'wrong' | 'wait' | 'locked' | 'crowded';

interface At {
  store: Store;
  now: Date;
}

/** Opens a session for the right password: the id for the cookie, and the account. */
export async function signIn(at: At, attempt: Attempt & { password: string }) {
  const { store, now } = at;
  const { password, ...pair } = attempt;
  if (isCrowded()) return { refused: 'crowded' as const };
  const counted = await takeAttempt(store, pair, now);
  if (counted !== 'go') return { refused: counted };
  const [account] = await store.read
    .select({ id: accounts.id, hash: accounts.passwordHash, lockedAt: accounts.lockedAt })
    .from(accounts)
    .where(eq(accounts.phone, pair.phone));
  const isRight = await verifyPassword(password, account?.hash ?? null);
  if (!account || !isRight) return { refused: await failed(at, pair.phone, account?.id) };
  if (account.lockedAt) return { refused: 'locked' as const };
  const sessionId = newSecret();
  await store.transaction(async (tx) => {
    await clearPair(tx, pair);
    await tx.insert(sessions).values({
      idHash: sha256(sessionId),
      accountId: account.id,
      createdAt: now,
      lastSeenAt: now,
      endedAt: null,
    });
  });
  return { sessionId, accountId: account.id };
}

/** The fiftieth failure of a day locks the account; from then on the phone is answered so, known or not. */
async function failed({ store, now }: At, phone: string, accountId: string | undefined): Promise<SignInRefusal> {
  if (!(await isOverDailyLimit(store.read, phone, now))) return 'wrong';
  if (accountId) {
    const actor = { kind: 'system', job: 'sign-in' } as const;
    await lockAccount.run({ store, actor, now: () => now, newId, newSecret }, { accountId });
  }
  return 'locked';
}
