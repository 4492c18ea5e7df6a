import { eq } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';

const { accounts } = tables;

interface Opened {
  accountId: string;
  personId: string;
  phone: string;
  passwordHash: string;
  isNew: boolean;
  at: Date;
}

/** A new account, or a new password and phone for an old one, which is then no longer locked. */
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
}
