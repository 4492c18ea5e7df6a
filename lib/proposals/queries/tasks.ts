import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { maskName } from '@/lib/i18n/mask';
import { roleLabels } from '@/lib/identity/labels';
import type { Actor } from '@/lib/kernel/verdict';
import { type TaskEvent, taskMachine, taskStates, taskSteps } from '../machine';
import * as policy from '../policy';
import { isOverdue } from '../rules';
import type { Proposal, Task } from './proposal';

const { grants, people, proposalTasks, texts, transitions } = tables;
const actors = alias(people, 'actors');

export async function findTasks(read: Reader, proposalId: string) {
  const rows = await read
    .select({ task: proposalTasks, text: texts.text, assignee: people.name })
    .from(proposalTasks)
    .innerJoin(people, eq(people.id, proposalTasks.assigneeId))
    .innerJoin(texts, eq(texts.id, proposalTasks.textId))
    .where(eq(proposalTasks.proposalId, proposalId))
    .orderBy(asc(proposalTasks.number))
    .limit(50);
  return rows.map(({ task, ...rest }) => ({ ...(task as Task), ...rest }));
}
type TaskRow = Awaited<ReturnType<typeof findTasks>>[number];

/** The steps of all tasks of one proposal. */
export const findTaskSteps = (read: Reader, proposalId: string) =>
  read
    .select({
      id: transitions.id,
      taskId: transitions.subjectId,
      event: transitions.event,
      at: transitions.at,
      name: actors.name,
      text: texts.text,
    })
    .from(transitions)
    .innerJoin(proposalTasks, eq(proposalTasks.id, transitions.subjectId))
    .leftJoin(actors, eq(actors.id, transitions.actorId))
    .leftJoin(texts, eq(texts.id, transitions.textId))
    .where(eq(proposalTasks.proposalId, proposalId))
    .orderBy(asc(transitions.at), asc(transitions.id))
    .limit(500);
type StepRow = Awaited<ReturnType<typeof findTaskSteps>>[number];

/** Who can be made responsible for a task here. */
export async function findAssignable(read: Reader, communityId: string) {
  const rows = await read
    .select({ id: people.id, name: people.name, role: grants.role })
    .from(grants)
    .innerJoin(people, eq(people.id, grants.personId))
    .where(
      and(eq(grants.communityId, communityId), inArray(grants.role, [...policy.assignable]), isNull(grants.endedAt)),
    )
    .orderBy(asc(grants.role), asc(people.name))
    .limit(200);
  const known = new Map(rows.map((r) => [r.id, { value: r.id, label: `${r.name}（${roleLabels[r.role]}）` }]));
  return [...known.values()];
}

interface Side {
  proposal: Proposal;
  steps: readonly StepRow[];
  staff: boolean;
  actor: Actor;
  now: Date;
}

export const presentTask =
  ({ proposal, steps, staff, actor, now }: Side) =>
  (t: TaskRow) => {
    const facts = { ...proposal, assigneeId: t.assigneeId };
    const may = (event: TaskEvent, right: typeof policy.mayReviewTask) =>
      proposal.state === 'executing' && taskMachine.may(t.state, event) && right(actor, facts).ok;
    return {
      id: t.id,
      number: t.number,
      version: t.version,
      title: t.title,
      text: t.text?.split('\n').slice(1).join('\n') ?? null,
      office: t.office,
      assignee: staff ? t.assignee : null,
      dueOn: t.dueOn,
      done: t.doneAmount,
      total: t.amount,
      unit: t.unit,
      state: taskStates[t.state],
      isLate: isOverdue(t, now),
      steps: steps
        .filter((s) => s.taskId === t.id)
        .map((s) => ({
          id: s.id,
          at: s.at,
          who: s.name && (staff ? s.name : maskName(s.name)),
          what: taskSteps[s.event as TaskEvent],
          words: s.text,
        })),
      can: {
        report: may('report', policy.mayReportProgress),
        complete: may('complete', policy.mayCompleteTask),
        review: may('review-pass', policy.mayReviewTask),
      },
    };
  };
