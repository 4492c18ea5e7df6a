import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import type { Command } from '@/lib/kernel/command';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { aCouncil, later, meetingTime, must } from '@/tests/support/council';
import { as } from '@/tests/support/world';
import { findProposal } from '../queries/proposal';
import { addTask } from './add-task';
import { archiveProposal } from './archive-proposal';
import { completeTask } from './complete-task';
import { finishProposal } from './finish-proposal';
import { recordVote } from './record-vote';
import { reportProgress } from './report-progress';
import { reviewTask } from './review-task';

const world = await aCouncil();
const { clerk, worker, supervisor, neighbour, code, communityId, onTopic, decided } = world;
const now = async (ref: string) => (await findProposal(store.read, { community: code, ref }))!;
const plan = {
  title: '清一次楼道',
  text: '六号楼二、三层',
  office: '物业服务中心',
  dueOn: '2026-12-10',
  amount: '7',
  unit: '处',
};
const add = (ref: string, more: object = {}) =>
  onTopic(addTask, clerk.actor, ref, { ...plan, assigneeId: worker.id, ...more }, meetingTime);
const task = async (ref: string) => {
  const { id } = await now(ref);
  return (await store.read.select().from(tables.proposalTasks)).find((t) => t.proposalId === id)!;
};
const onTask = async (command: Command<{ ref: string }>, actor: Actor, ref: string, input: object) => {
  const { id, version } = await task(ref);
  return command.run(as(actor, meetingTime), { community: code, ref, task: id, version: String(version), ...input });
};

test('carried out: assigned, reported, completed, reviewed, made public, filed', async () => {
  const ref = await decided('execute');
  expect(await onTopic(finishProposal, clerk.actor, ref, { reason: '好了' })).toMatchObject({
    error: { code: 'no_tasks' },
  });
  must(await add(ref));
  expect(await onTask(reportProgress, worker.actor, ref, { doneAmount: '8', text: '多' })).toMatchObject({
    error: { code: 'too_much' },
  });
  must(await onTask(reportProgress, worker.actor, ref, { doneAmount: '5', text: '清了五处' }));
  expect(await task(ref)).toMatchObject({ doneAmount: 5, state: 'open' });
  must(await onTask(completeTask, worker.actor, ref, { text: '都清了' }));
  expect(await onTopic(finishProposal, clerk.actor, ref, { reason: '好了' })).toMatchObject({
    error: { code: 'tasks_open' },
  });
  must(await onTask(reviewTask, supervisor.actor, ref, { passed: 'no', text: '三层还有一个柜子' }));
  expect(await task(ref)).toMatchObject({ state: 'open', completedAt: null });
  must(await onTask(completeTask, worker.actor, ref, { text: '柜子也搬了' }));
  must(await onTask(reviewTask, supervisor.actor, ref, { passed: 'yes', text: '看过了，干净' }));
  must(await onTopic(finishProposal, clerk.actor, ref, { reason: '七处全部清完' }, later(20)));
  // RC 34, VC 35: the implementation is made public for fifteen days of its own.
  expect(await now(ref)).toMatchObject({ state: 'done', publicityFrom: '2026-12-13', publicityUntil: '2026-12-28' });
  expect(await onTopic(archiveProposal, clerk.actor, ref, {}, later(35))).toMatchObject({
    error: { code: 'in_publicity' },
  });
  must(await onTopic(archiveProposal, clerk.actor, ref, {}, later(36)));
  expect((await now(ref)).state).toBe('archived');
});

test('a task goes to somebody with an office, by a day to come', async () => {
  const ref = await decided('execute');
  expect(await add(ref, { assigneeId: neighbour.id })).toMatchObject({ error: { code: 'not_assignable' } });
  expect(await add(ref, { dueOn: '2026-11-01' })).toMatchObject({ error: { code: 'past_day' } });
  expect(await add(await decided('decline'))).toMatchObject({ error: { code: 'illegal_transition' } });
  must(await add(ref));
  expect(await onTask(completeTask, neighbour.actor, ref, { text: '我来' })).toMatchObject({
    error: { code: 'forbidden' },
  });
});

test('what a statutory meeting decided comes back once a vote grew out of the topic', async () => {
  const ref = await decided('refer');
  const record = () => onTopic(recordVote, clerk.actor, ref, { reason: '村民会议通过' }, later(40));
  expect(await record()).toMatchObject({ error: { code: 'no_vote' } });
  const { id, whatId } = await now(ref);
  const vote = async (state: string, isCarried: boolean | null, isBinding = true) => {
    const voteId = newId();
    await store.transaction(async (tx) => {
      await tx.insert(tables.votes).values({
        ...{
          id: voteId,
          communityId,
          ref: `2026-${await tx.$count(tables.votes)}`,
          title: '约定',
          rule: 'r',
          textId: whatId,
        },
        ...{
          kind: 'question' as const,
          items: [],
          silentOwners: 'not-counted' as const,
          mode: 'roll-call',
          channels: ['paper'],
          asksTenants: false,
          asksFirms: false,
          allowsChange: false,
          openChallenges: 0,
          state,
          isBinding,
          isCarried,
        },
        ...{ opensAt: later(20), closesAt: later(21), createdById: clerk.id, createdAt: later(10), version: 1 },
        ...(isCarried === null ? {} : { certifiedAt: later(22), outcome: {}, chainHash: 'h' }),
      });
      const link = { id: newId(), communityId, threadId: id, fromKind: 'proposals', fromId: id, toKind: 'votes' };
      await tx.insert(tables.links).values({ ...link, toId: voteId, at: later(10) });
    });
  };
  await vote('draft', null);
  await vote('draft', null, false);
  expect(await record()).toMatchObject({ error: { code: 'no_vote' } });
  await vote('certified', true);
  must(await record());
  expect((await now(ref)).state).toBe('executing');
});
