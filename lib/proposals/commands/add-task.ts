import { and, eq, inArray, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { checkVersion, lateSentences } from '@/lib/kernel/step';
import { assignable, mayAddTask } from '../policy';
import { lockProposal } from '../queries/proposal';
import { addTaskInput } from '../schema';
import { saveProposal } from './step-proposal';

const { grants, proposalTasks } = tables;

/** 执行: what is done, who answers for it, by when. */
export const addTask = defineCommand({
  name: 'proposal.add-task',
  input: addTaskInput,
  async load(tx, input) {
    const proposal = await lockProposal(tx, input);
    if (!proposal) return null;
    const { id, communityId } = proposal;
    const holds = await tx.$count(
      grants,
      and(
        eq(grants.communityId, communityId),
        eq(grants.personId, input.assigneeId ?? ''),
        inArray(grants.role, [...assignable]),
        isNull(grants.endedAt),
      ),
    );
    return { ...proposal, holds: holds > 0, tasks: await tx.$count(proposalTasks, eq(proposalTasks.proposalId, id)) };
  },
  authorize: mayAddTask,
  decide({ input, loaded, now, newId, write }) {
    const fresh = checkVersion(loaded, input.version);
    if (!fresh.ok) return fresh;
    if (loaded.state !== 'executing') return fail('illegal_transition');
    if (!input.assigneeId || !loaded.holds) return fail('not_assignable');
    if (input.dueOn < dayOf(now)) return fail('past_day');
    const id = newId();
    const text = write(id, 'task', `${input.title}\n${input.text}`);
    const { title, office, assigneeId, dueOn, amount, unit } = input;
    const { id: proposalId, ref, communityId, version } = loaded;
    return ok({
      change: {
        proposal: { id: proposalId, ref, set: { version: version + 1 } },
        row: {
          ...{ id, communityId, proposalId, title, office, assigneeId, dueOn, amount, unit },
          number: loaded.tasks + 1,
          textId: text.id,
          doneAmount: 0,
          state: 'open',
          createdAt: now,
          version: 1,
        },
      },
      texts: [text],
      transitions: [{ subjectId: id, event: 'add', from: null, to: 'open' }],
      tells: [
        {
          to: { personId: assigneeId },
          template: 'proposal-task.add',
          subject: { kind: 'proposals' as const, id: proposalId, ref },
        },
      ],
      events: [
        {
          type: 'proposal-task.added',
          subjectId: proposalId,
          payload: { task: id, assignee: assigneeId, dueOn, amount, text: text.hash },
        },
      ],
    });
  },
  async commit(tx, { proposal, row }) {
    await tx.insert(proposalTasks).values(row);
    return saveProposal(tx, proposal);
  },
  says: {
    ...lateSentences,
    not_assignable: { field: 'assigneeId', text: '这个人在本社区没有经办的职责，请另选一位。' },
    past_day: { field: 'dueOn', text: '期限不能早于今天。' },
  },
});
