import { and, count, eq, gte, inArray, type SQL } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Card } from '@/lib/kernel/cards';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { type IssueState, issueStates } from '../machine';
import { visibleTo } from './list';

const { communities, issues } = tables;

/** Those of these issues that the actor may know of, in one line each. */
export async function findCards(read: Reader, ids: readonly string[], actor: Actor = guest): Promise<Card[]> {
  if (!ids.length) return [];
  const rows = await read
    .select({ issue: issues, code: communities.code })
    .from(issues)
    .innerJoin(communities, eq(communities.id, issues.communityId))
    .where(and(inArray(issues.id, [...ids]), visibleTo(actor)));
  return rows.map(({ issue, code }) => ({
    kind: 'issues',
    id: issue.id,
    title: issue.title,
    href: `/c/${code}/issues/${issue.ref}`,
    state: issueStates[issue.state as IssueState],
    at: issue.createdAt,
  }));
}

/** For the public board: of what was reported since `since`, how much by class, and what came of it. */
export const countOutcomes = (read: Reader, since: Date, where?: SQL) =>
  read
    .select({ matter: issues.matter, outcome: issues.outcome, rating: issues.rating, n: count() })
    .from(issues)
    .where(and(gte(issues.createdAt, since), where))
    .groupBy(issues.matter, issues.outcome, issues.rating);
