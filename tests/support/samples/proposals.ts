import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { addTask } from '@/lib/proposals/commands/add-task';
import { admitProposal } from '@/lib/proposals/commands/admit-proposal';
import { archiveProposal } from '@/lib/proposals/commands/archive-proposal';
import { commentProposal } from '@/lib/proposals/commands/comment-proposal';
import { completeTask } from '@/lib/proposals/commands/complete-task';
import { extendComments } from '@/lib/proposals/commands/extend-comments';
import { finishProposal } from '@/lib/proposals/commands/finish-proposal';
import { handOverProposal } from '@/lib/proposals/commands/hand-over-proposal';
import { mergeProposal } from '@/lib/proposals/commands/merge-proposal';
import { recordVote } from '@/lib/proposals/commands/record-vote';
import { reportProgress } from '@/lib/proposals/commands/report-progress';
import { resubmitProposal } from '@/lib/proposals/commands/resubmit-proposal';
import { returnProposal } from '@/lib/proposals/commands/return-proposal';
import { reviewTask } from '@/lib/proposals/commands/review-task';
import { submitProposal } from '@/lib/proposals/commands/submit-proposal';
import { withdrawProposal } from '@/lib/proposals/commands/withdraw-proposal';
import { topic } from '../council';
import { aDecidedTopic, anAdmittedTopic, aSubmittedTopic as submitted } from './council';
import { aCertifiedVoteOf } from './votes';
import type { Samples, World } from './world';

const reason = '同一件事。';
const executing = (w: World, day = 0) => aDecidedTopic(w, 'execute', day);
const plan = (w: World) => ({
  ...{ title: '清一次楼道', text: '二、三层', office: '物业', amount: '7', unit: '处' },
  ...{ assigneeId: w.here.handler.id, dueOn: w.day(10) },
});

/** A topic with a task in that state, as the forms on the task carry it. */
async function task(w: World, state: 'open' | 'completed' | 'reviewed', day = 0) {
  const topicForm = await executing(w, day);
  await w.run(addTask, 'clerk', { ...topicForm, ...plan(w) }, day);
  const form = async () => {
    const [row] = await store.read
      .select()
      .from(tables.proposalTasks)
      .where(eq(tables.proposalTasks.proposalId, topicForm.id));
    return { community: w.code, ref: topicForm.ref, task: row!.id, version: String(row!.version) };
  };
  if (state !== 'open') await w.run(completeTask, 'handler', { ...(await form()), text: '清完了' }, day);
  if (state === 'reviewed') {
    const review = { ...(await form()), passed: 'yes', text: '看过了' };
    await w.run(reviewTask, 'supervisor', review, day);
  }
  return { task: await form(), topic: await w.form('proposals', topicForm.ref) };
}

const byAuthor = 'the author';
const byAssignee = 'the assignee';
export const proposals: Samples = {
  'proposal.submit': async (w) => ({
    command: submitProposal,
    by: 'resident',
    input: { community: w.code, ...topic },
  }),
  'proposal.resubmit': async (w) => {
    const on = await submitted(w);
    await w.run(returnProposal, 'clerk', { ...on, reason });
    const input = { ...(await w.form('proposals', on.ref)), ...topic };
    return { command: resubmitProposal, by: 'resident', asks: byAuthor, input };
  },
  'proposal.withdraw': async (w) => ({
    command: withdrawProposal,
    by: 'resident',
    asks: byAuthor,
    input: await submitted(w),
  }),
  'proposal.admit': async (w) => ({
    command: admitProposal,
    by: 'clerk',
    input: { ...(await submitted(w)), matter: 'shield', commentUntil: w.day(5) },
  }),
  'proposal.return': async (w) => ({
    command: returnProposal,
    by: 'clerk',
    input: { ...(await submitted(w)), reason },
  }),
  'proposal.merge': async (w) => ({
    command: mergeProposal,
    by: 'clerk',
    input: { ...(await submitted(w)), into: (await anAdmittedTopic(w)).ref, reason },
  }),
  'proposal.hand-over': async (w) => ({
    command: handOverProposal,
    by: 'clerk',
    input: { ...(await submitted(w)), office: '供电公司', reason },
  }),
  'proposal.extend-comments': async (w) => ({
    command: extendComments,
    by: 'clerk',
    input: { ...(await anAdmittedTopic(w)), commentUntil: w.day(9), reason },
  }),
  'proposal.comment': async (w) => {
    const { community, ref } = await anAdmittedTopic(w);
    return { command: commentProposal, by: 'resident', input: { community, ref, stance: 'for', text: '同意' } };
  },
  'proposal.record-vote': async (w) => {
    const on = await aDecidedTopic(w, 'refer', -30);
    await aCertifiedVoteOf(w, on.ref);
    return { command: recordVote, by: 'clerk', input: { ...on, reason: '村民会议通过' } };
  },
  'proposal.add-task': async (w) => ({ command: addTask, by: 'clerk', input: { ...(await executing(w)), ...plan(w) } }),
  'proposal.report-progress': async (w) => ({
    command: reportProgress,
    by: 'handler',
    asks: byAssignee,
    input: { ...(await task(w, 'open')).task, doneAmount: '3', text: '清了三处' },
  }),
  'proposal.complete-task': async (w) => ({
    command: completeTask,
    by: 'handler',
    asks: byAssignee,
    input: { ...(await task(w, 'open')).task, text: '清完了' },
  }),
  'proposal.review-task': async (w) => ({
    command: reviewTask,
    by: 'supervisor',
    input: { ...(await task(w, 'completed')).task, passed: 'yes', text: '看过了' },
  }),
  'proposal.finish': async (w) => ({
    command: finishProposal,
    by: 'clerk',
    input: { ...(await task(w, 'reviewed')).topic, reason: '办完了' },
  }),
  'proposal.archive': async (w) => {
    const { topic: on } = await task(w, 'reviewed', -40);
    await w.run(finishProposal, 'clerk', { ...on, reason: '办完了' }, -40);
    return { command: archiveProposal, by: 'clerk', input: await w.form('proposals', on.ref) };
  },
};
