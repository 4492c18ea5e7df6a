import { eq, sql } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';

const { accounts, people } = tables;

interface Opened {
  accountId: string;
  personId: string;
  phone: string;
  passwordHash: string;
  isNew: boolean;
  at: Date;
}

/** A new account, or a new password and phone for an old one, which is then no longer locked. The register follows. */
export async function saveAccount(tx: WriteTx, { accountId, personId, phone, passwordHash, isNew, at }: Opened) {
  if (isNew)
    await tx.insert(accounts).values({
      id: accountId,
      personId,
      phone,
      passwordHash,
      activatedAt: at,
      resetAt: null,
      lockedAt: null,
    });
  else
    await tx
      .update(accounts)
      .set({ phone, passwordHash, resetAt: at, lockedAt: null })
      .where(eq(accounts.id, accountId));
  await tx
    .update(people)
    .set({ phone, version: sql`${people.version} + 1` })
    .where(eq(people.id, personId));
}
