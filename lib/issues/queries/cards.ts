import { and, count, eq, gte, inArray, type SQL } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Card } from '@/lib/kernel/cards';
import { type IssueState, issueStates } from '../machine';
import { isPublicIssue } from '../policy';

const { communities, issues } = tables;

/** Public issues among these, in one line each. */
export async function findCards(read: Reader, ids: readonly string[]): Promise<Card[]> {
  if (!ids.length) return [];
  const rows = await read
    .select({ issue: issues, code: communities.code })
    .from(issues)
    .innerJoin(communities, eq(communities.id, issues.communityId))
    .where(inArray(issues.id, [...ids]));
  return rows
    .filter(({ issue }) => isPublicIssue({ state: issue.state as IssueState }))
    .map(({ issue, code }) => ({
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
