import { eq, type SQL } from 'drizzle-orm';
import { type ReadTx, tables } from '@/db';

const { accounts, people } = tables;

/** One account with its person's community, held until the end of the transaction. */
export async function lockAccountRow(tx: ReadTx, where: SQL) {
  const [row] = await tx.lock(
    tx
      .select({
        id: accounts.id,
        personId: accounts.personId,
        phone: accounts.phone,
        lockedAt: accounts.lockedAt,
        communityId: people.communityId,
      })
      .from(accounts)
      .innerJoin(people, eq(people.id, accounts.personId))
      .where(where),
    'update',
  );
  return row ?? null;
}
