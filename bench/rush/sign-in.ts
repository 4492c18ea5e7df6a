import { store, tables } from '@/db';
import { sha256 } from '@/lib/kernel/events';
import { newId, newSecret } from '@/lib/kernel/ids';
import { sessionCookie } from '../session-cookie';

/** An account with an open session, and the cookie of it. */
export async function signIn(personId: string): Promise<string> {
  const session = newSecret();
  const [accountId, now] = [newId(), new Date()];
  await store.transaction(async (tx) => {
    const account = { id: accountId, personId, phone: '13800000000', passwordHash: 'nobody signs in' };
    await tx.insert(tables.accounts).values({ ...account, activatedAt: now });
    await tx.insert(tables.sessions).values({ idHash: sha256(session), accountId, createdAt: now, lastSeenAt: now });
  });
  return sessionCookie(session);
}
