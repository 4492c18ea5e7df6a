import { and, eq, isNull } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';

const { accounts, grants, people, slips } = tables;

export const isKnownCode = async (read: Reader, codeHash: string) =>
  (await read.$count(slips, eq(slips.codeHash, codeHash))) > 0;

/** The slip behind a code with all that its use rests on, held until the end of the transaction. */
export async function lockSlip(tx: ReadTx, codeHash: string, phone: string) {
  const [slip] = await tx.lock(tx.select().from(slips).where(eq(slips.codeHash, codeHash)), 'update');
  if (!slip) return null;
  const [person] = await tx.select({ standing: people.standing }).from(people).where(eq(people.id, slip.personId));
  const [account] = await tx.lock(tx.select().from(accounts).where(eq(accounts.personId, slip.personId)), 'update');
  const [other] = await tx.select({ personId: accounts.personId }).from(accounts).where(eq(accounts.phone, phone));
  const held = await tx
    .select({ role: grants.role })
    .from(grants)
    .where(and(eq(grants.communityId, slip.communityId), eq(grants.personId, slip.personId), isNull(grants.endedAt)));
  return {
    ...slip,
    account: account ?? null,
    isPhoneTaken: other !== undefined && other.personId !== slip.personId,
    becomesResident: person?.standing !== 'staff' && !held.some((g) => g.role === 'resident'),
  };
}

/** Slips of a person that could still be used. */
export const openSlipsOf = (personId: string) =>
  and(eq(slips.personId, personId), isNull(slips.usedAt), isNull(slips.voidedAt));
