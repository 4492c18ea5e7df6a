import { and, asc, eq, inArray, or, type SQL } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import type { Todo } from '@/lib/kernel/cards';
import { type Actor, has, type Role } from '@/lib/kernel/verdict';
import type { IssueState } from '../machine';

const { communities, issues } = tables;

const deeds: Partial<Record<IssueState, string>> = {
  reported: '看看要不要受理',
  accepted: '派给经办人',
  dispatched: '去办，办完登记',
  handled: '到现场核查',
  verified: '结案',
};

/** What waits for this person: a clerk's intake, a handler's work, a checker's visits. Oldest deadline first. */
export async function findTodos(read: Reader, actor: Actor): Promise<Todo[]> {
  if (actor.kind !== 'user') return [];
  const holding = (role: Role) =>
    [...new Set(actor.grants.map((g) => g.communityId))].filter((id) => has(actor, role, id));
  const inRole = (role: Role, states: IssueState[]): SQL | undefined => {
    const ids = holding(role);
    return ids.length ? and(inArray(issues.communityId, ids), inArray(issues.state, states)) : undefined;
  };
  const rows = await read
    .select({ issue: issues, code: communities.code })
    .from(issues)
    .innerJoin(communities, eq(communities.id, issues.communityId))
    .where(
      or(
        inRole('clerk', ['reported', 'accepted', 'handled', 'verified']),
        and(eq(issues.handlerId, actor.id), eq(issues.state, 'dispatched')),
      ),
    )
    .orderBy(asc(issues.createdAt))
    .limit(50);
  return rows
    .filter(({ issue }) => !(issue.state === 'handled' && issue.handlerId === actor.id))
    .map(({ issue, code }) => ({
      href: `/c/${code}/issues/${issue.ref}`,
      number: refLabel('issues', issue.ref),
      title: issue.title,
      matter: issue.matter,
      deed: deeds[issue.state as IssueState] ?? '看看',
      dueAt: issue.dueAt,
      provisional: issue.isProvisional,
    }));
}
