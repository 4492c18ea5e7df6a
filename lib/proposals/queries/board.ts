// What the public board shows of topics: decisions in publicity, and how far they are carried out.
import { and, asc, eq, gte, inArray, isNotNull, ne, or } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';
import { type ProposalState, proposalStates, type TaskState, taskStates } from '../machine';
import { isOverdue, PUBLICITY_DAYS, routes } from '../rules';

const { communities, proposals, proposalTasks } = tables;

/** 公示中的决定: outcomes of deliberation, and of their implementation, until their last day. */
export async function findDecisionsInPublicity(read: Reader, communityId: string | null, now: Date) {
  const rows = await read
    .select({ proposal: proposals, code: communities.code })
    .from(proposals)
    .innerJoin(communities, eq(communities.id, proposals.communityId))
    .where(
      and(
        communityId ? eq(proposals.communityId, communityId) : undefined,
        gte(proposals.publicityUntil, dayOf(now)),
        isNotNull(proposals.admittedAt),
        ne(proposals.state, 'archived'),
      ),
    )
    .orderBy(asc(proposals.publicityUntil), asc(proposals.id))
    .limit(20);
  return rows.map(({ proposal: p, code }) => ({
    href: `/c/${code}/proposals/${p.ref}`,
    number: refLabel('proposals', p.ref),
    title: p.title,
    matter: p.matter,
    state: proposalStates[p.state as ProposalState],
    /** RC 32, VC 33: advisory, so the word says which way it goes and never 通过. */
    result: p.state === 'done' ? '落实结果' : `协商意见：${p.route ? routes[p.route] : ''}`,
    from: p.publicityFrom!,
    until: p.publicityUntil!,
    days: PUBLICITY_DAYS,
  }));
}

/** 说了要办的，办到哪一步: open tasks, and those done that wait for a review; oldest deadline first. */
export async function findTasksUnderway(read: Reader, communityId: string | null, now: Date) {
  const rows = await read
    .select({ task: proposalTasks, ref: proposals.ref, matter: proposals.matter, code: communities.code })
    .from(proposalTasks)
    .innerJoin(proposals, eq(proposals.id, proposalTasks.proposalId))
    .innerJoin(communities, eq(communities.id, proposalTasks.communityId))
    .where(
      and(
        communityId ? eq(proposalTasks.communityId, communityId) : undefined,
        or(eq(proposalTasks.state, 'open'), eq(proposalTasks.state, 'completed')),
        inArray(proposals.state, ['executing']),
      ),
    )
    .orderBy(asc(proposalTasks.dueOn), asc(proposalTasks.id))
    .limit(20);
  return rows.map(({ task: t, ref, matter, code }) => ({
    href: `/c/${code}/proposals/${ref}#task-${t.number}`,
    number: refLabel('proposals', ref),
    title: t.title,
    matter,
    office: t.office,
    done: t.doneAmount,
    total: t.amount,
    unit: t.unit,
    dueOn: t.dueOn,
    state: taskStates[t.state as TaskState],
    isLate: isOverdue(t, now),
  }));
}
