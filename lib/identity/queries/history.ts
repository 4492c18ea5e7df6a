import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { accountSteps } from '../machine';

const { accounts, communities, grants, people, slips, transitions } = tables;
const granters = alias(people, 'granters');

const isStep = (event: string): event is keyof typeof accountSteps => event in accountSteps;

/** What was done to a person's account, newest first, by whom (null: by the person, or by the installation). */
export async function findAccountHistory(read: Reader, personId: string) {
  const rows = await read
    .select({ id: transitions.id, event: transitions.event, at: transitions.at, who: people.name })
    .from(transitions)
    .leftJoin(people, eq(people.id, transitions.actorId))
    .where(and(eq(transitions.subjectId, personId), inArray(transitions.event, Object.keys(accountSteps))))
    .orderBy(desc(transitions.at), desc(transitions.id))
    .limit(50);
  return rows.flatMap(({ event, ...row }) => (isStep(event) ? [{ ...row, what: accountSteps[event] }] : []));
}

/** All roles a person has held, newest first, in one community or in all. */
export const findGrants = (read: Reader, personId: string, communityId?: string) =>
  read
    .select({
      id: grants.id,
      role: grants.role,
      since: grants.since,
      endedAt: grants.endedAt,
      by: granters.name,
      code: communities.code,
      community: communities.name,
    })
    .from(grants)
    .innerJoin(communities, eq(communities.id, grants.communityId))
    .leftJoin(granters, eq(granters.id, grants.grantedById))
    .where(and(eq(grants.personId, personId), communityId ? eq(grants.communityId, communityId) : undefined))
    .orderBy(asc(communities.code), desc(grants.since), desc(grants.id))
    .limit(60);

/** The account's state and its newest slip. */
export async function findAccountFacts(read: Reader, personId: string) {
  const [account] = await read
    .select({ phone: accounts.phone, lockedAt: accounts.lockedAt })
    .from(accounts)
    .where(eq(accounts.personId, personId));
  const [slip] = await read
    .select({ purpose: slips.purpose, expiresAt: slips.expiresAt, usedAt: slips.usedAt, voidedAt: slips.voidedAt })
    .from(slips)
    .where(eq(slips.personId, personId))
    .orderBy(desc(slips.issuedAt), desc(slips.id))
    .limit(1);
  return { account: account ?? null, slip: slip ?? null };
}
