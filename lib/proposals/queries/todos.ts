import { and, asc, eq, exists, inArray, lt, ne, not, or, type SQL } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';
import { closeOfDay } from '@/lib/kernel/calendar/deadline';
import { addWorkdays } from '@/lib/kernel/calendar/workdays';
import type { Todo } from '@/lib/kernel/cards';
import { type Actor, has, type Role } from '@/lib/kernel/verdict';

const { communities, proposals, proposalTasks } = tables;

const holding = (actor: Actor, role: Role) =>
  actor.kind === 'user'
    ? [...new Set(actor.grants.map((g) => g.communityId))].filter((id) => has(actor, role, id))
    : [];

/** Practice: a topic is screened within so many working days. */
const SCREENING_DAYS = 5;

const deedOf: Record<string, string> = {
  submitted: '审核议题',
  returned: '改好再提',
  commenting: '意见收齐了，排上会',
  executing: '列执行任务，或者办结',
};

/** What waits for this person: a clerk's screening, an author's rewording, a worker's tasks, a supervisor's reviews. */
export async function findTodos(read: Reader, actor: Actor, now: Date): Promise<Todo[]> {
  if (actor.kind !== 'user') return [];
  return [...(await ofTopics(read, actor, now)), ...(await ofTasks(read, actor))];
}

async function ofTopics(read: Reader, actor: Actor & { kind: 'user' }, now: Date): Promise<Todo[]> {
  const clerkIn = holding(actor, 'clerk');
  const unfinished = read
    .select({ id: proposalTasks.id })
    .from(proposalTasks)
    .where(and(eq(proposalTasks.proposalId, proposals.id), inArray(proposalTasks.state, ['open', 'completed'])));
  const ofClerk: SQL | undefined = clerkIn.length
    ? and(
        inArray(proposals.communityId, clerkIn),
        or(
          eq(proposals.state, 'submitted'),
          and(eq(proposals.state, 'commenting'), lt(proposals.commentUntil, dayOf(now))),
          and(eq(proposals.state, 'executing'), not(exists(unfinished))),
        ),
      )
    : undefined;
  const rows = await read
    .select({ proposal: proposals, code: communities.code })
    .from(proposals)
    .innerJoin(communities, eq(communities.id, proposals.communityId))
    .where(or(ofClerk, and(eq(proposals.authorId, actor.id), eq(proposals.state, 'returned'))))
    .orderBy(asc(proposals.createdAt))
    .limit(50);
  return rows.map(({ proposal: p, code }) => {
    const due = p.state === 'submitted' ? addWorkdays(dayOf(p.createdAt), SCREENING_DAYS) : null;
    return {
      href: `/c/${code}/proposals/${p.ref}`,
      number: refLabel('proposals', p.ref),
      title: p.title,
      matter: p.matter,
      deed: deedOf[p.state] ?? '看看',
      dueAt: due && closeOfDay(due.day),
      provisional: due?.provisional ?? false,
    };
  });
}

async function ofTasks(read: Reader, actor: Actor & { kind: 'user' }): Promise<Todo[]> {
  const supervisorIn = holding(actor, 'supervisor');
  const rows = await read
    .select({ task: proposalTasks, ref: proposals.ref, matter: proposals.matter, code: communities.code })
    .from(proposalTasks)
    .innerJoin(proposals, eq(proposals.id, proposalTasks.proposalId))
    .innerJoin(communities, eq(communities.id, proposalTasks.communityId))
    .where(
      or(
        and(eq(proposalTasks.assigneeId, actor.id), eq(proposalTasks.state, 'open')),
        supervisorIn.length
          ? and(
              inArray(proposalTasks.communityId, supervisorIn),
              eq(proposalTasks.state, 'completed'),
              ne(proposalTasks.assigneeId, actor.id),
            )
          : undefined,
      ),
    )
    .orderBy(asc(proposalTasks.dueOn))
    .limit(50);
  return rows.map(({ task: t, ref, matter, code }) => ({
    href: `/c/${code}/proposals/${ref}#task-${t.number}`,
    number: refLabel('proposals', ref),
    title: t.title,
    matter,
    deed: t.state === 'open' ? '去办，报告进展' : '评议办得怎样',
    dueAt: t.state === 'open' ? closeOfDay(t.dueOn) : null,
  }));
}
