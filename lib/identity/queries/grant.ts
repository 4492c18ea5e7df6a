import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import type { Role } from '@/lib/kernel/verdict';

const { grants, people } = tables;

const held = (communityId: string) => and(eq(grants.communityId, communityId), isNull(grants.endedAt));

/** Roles a person holds now in a community. */
export async function findRoles(read: Reader, communityId: string, personId: string): Promise<Role[]> {
  const rows = await read
    .select({ role: grants.role })
    .from(grants)
    .where(and(held(communityId), eq(grants.personId, personId)));
  return rows.map((row) => row.role);
}

/** Those who hold a role now, beside one person. Work can go to people who can sign in, or to others on paper. */
export const findHolders = (read: Reader, communityId: string, role: Role, beside: string) =>
  read
    .selectDistinct({ id: people.id, name: people.name })
    .from(grants)
    .innerJoin(people, eq(people.id, grants.personId))
    .where(and(held(communityId), eq(grants.role, role), ne(grants.personId, beside)))
    .orderBy(asc(people.name), asc(people.id))
    .limit(300);

/** A grant that has not ended, held until the end of the transaction, with its person's other roles. */
export async function lockGrant(tx: ReadTx, code: string, grantId: string) {
  const community = await findCommunity(tx, code);
  if (!community) return null;
  const [grant] = await tx.lock(
    tx
      .select()
      .from(grants)
      .where(and(held(community.id), eq(grants.id, grantId))),
    'update',
  );
  if (!grant) return null;
  const kept = (await findRoles(tx, community.id, grant.personId)).filter((role) => role !== grant.role);
  return { ...grant, kept };
}

/** Whether this person holds the role now; the grant stays as it is until the end of the transaction. */
export async function lockHolder(tx: ReadTx, communityId: string, role: Role, personId: string) {
  const rows = await tx.lock(
    tx
      .select({ id: grants.id })
      .from(grants)
      .where(and(held(communityId), eq(grants.role, role), eq(grants.personId, personId))),
    'share',
  );
  return rows.length > 0;
}

export const countOthers = (read: Reader, communityId: string, role: Role, personId: string) =>
  read.$count(grants, and(held(communityId), eq(grants.role, role), ne(grants.personId, personId)));
