import { and, eq } from 'drizzle-orm';
import { type ReadTx, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import type { Actor } from '@/lib/kernel/verdict';

const { accounts, people } = tables;

/** A person of the community and their account, held until the end of the transaction. */
export async function lockPerson(tx: ReadTx, code: string, personId: string) {
  const community = await findCommunity(tx, code);
  if (!community) return null;
  const [person] = await tx.lock(
    tx
      .select({ id: people.id, communityId: people.communityId })
      .from(people)
      .where(and(eq(people.id, personId), eq(people.communityId, community.id))),
    'update',
  );
  return person ? { ...person, account: await lockAccount(tx, personId) } : null;
}

/** For what a person does to the own account: no input says whose it is. */
export async function lockSelf(tx: ReadTx, _input: unknown, { actor }: { actor: Actor }) {
  if (actor.kind !== 'user') return null;
  const [person] = await tx.select({ communityId: people.communityId }).from(people).where(eq(people.id, actor.id));
  const account = await lockAccount(tx, actor.id);
  return person && account ? { ...person, personId: actor.id, account } : null;
}

async function lockAccount(tx: ReadTx, personId: string) {
  const [account] = await tx.lock(tx.select().from(accounts).where(eq(accounts.personId, personId)), 'update');
  return account ?? null;
}
