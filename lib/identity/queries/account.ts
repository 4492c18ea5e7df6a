import { eq, type SQL } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';

const { accounts, people } = tables;

/** A person's account, or null. */
export async function findAccount(read: Reader, personId: string) {
  const [account] = await read.select().from(accounts).where(eq(accounts.personId, personId));
  return account ?? null;
}

/** One account with its person's community, held until the end of the transaction. */
export async function lockAccountRow(tx: ReadTx, where: SQL) {
  const [account] = await tx.lock(tx.select().from(accounts).where(where), 'update');
  if (!account) return null;
  const { id, personId, lockedAt } = account;
  const [person] = await tx.select({ communityId: people.communityId }).from(people).where(eq(people.id, personId));
  return person ? { id, personId, lockedAt, communityId: person.communityId } : null;
}
