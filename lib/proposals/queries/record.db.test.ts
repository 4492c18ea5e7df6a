import { expect, test } from 'vitest';
import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { aCouncil, later, meetingTime, must, topic } from '@/tests/support/council';
import { as, monday } from '@/tests/support/world';
import { addTask } from '../commands/add-task';
import { commentProposal } from '../commands/comment-proposal';
import { completeTask } from '../commands/complete-task';
import { returnProposal } from '../commands/return-proposal';
import { findDecisionsInPublicity, findTasksUnderway } from './board';
import { findCards, findReferred } from './cards';
import { newProposal } from './form';
import { showProposal } from './record';
import { findTodos } from './todos';

const world = await aCouncil();
const { clerk, author, neighbour, supervisor, worker, code, communityId, submitted, admitted, decided, onTopic } =
  world;
const look = async (ref: string, actor: Actor, now = monday) => {
  const answer = await showProposal.run({ store, actor, now, newId }, { community: code, ref });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};
const deeds = async (actor: Actor, now = monday) => (await findTodos(store.read, actor, now)).map((t) => t.deed);

test('a guest sees names masked, counts with their sum, and the form to be asked to sign in', async () => {
  const ref = await admitted();
  const say = { community: code, ref, stance: 'against', text: '没处放' };
  must(await commentProposal.run(as(neighbour.actor), say));
  const seen = await look(ref, guest);
  expect(seen).toMatchObject({ author: '示*', stances: { for: 0, against: 1, total: 1 }, comments: [{ who: '示*' }] });
  expect(seen.can).toMatchObject({ comment: true, admit: false, merge: false });
  expect(seen.what).toBe(topic.what);
  expect((await look(ref, clerk.actor)).author).not.toContain('*');
  expect((await look(ref, neighbour.actor)).own).toHaveLength(1);
  expect((await look(ref, neighbour.actor, later(6))).can.comment).toBe(false);
});

test('before its admission only its author and staff find it, with the buttons that are theirs', async () => {
  const ref = await submitted();
  await expect(look(ref, guest)).rejects.toThrow('not_found');
  await expect(look(ref, world.chair.actor)).rejects.toThrow('not_found');
  expect((await look(ref, author.actor)).can).toMatchObject({ withdraw: true, admit: false });
  expect((await look(ref, clerk.actor)).can).toMatchObject({ admit: true, return: true, handOver: true });
  expect(await deeds(clerk.actor)).toContain('审核议题');
  must(await onTopic(returnProposal, clerk.actor, ref, { reason: '请写清楚' }));
  expect(await deeds(author.actor)).toEqual(['改好再提']);
});

test('what was decided is public as advice, with its hands and its fifteen days', async () => {
  const ref = await decided('execute');
  const seen = await look(ref, guest, meetingTime);
  expect(seen.decision).toMatchObject({ word: '执行', text: '下月起每周清一次。' });
  expect(seen.meetings).toMatchObject([{ forCount: 3, presentCount: 3 }]);
  const inPublicity = await findDecisionsInPublicity(store.read, communityId, meetingTime);
  expect(inPublicity).toMatchObject([{ result: '协商意见：执行', until: '2026-12-15', days: 15 }]);
  expect(await findDecisionsInPublicity(store.read, null, later(30))).toEqual([]);
});

test('tasks stand on the board until reviewed, and with those who have to act', async () => {
  const ref = await decided('execute');
  const task = { title: '清楼道', text: '两层', office: '物业', assigneeId: worker.id, dueOn: '2026-12-04' };
  must(await onTopic(addTask, clerk.actor, ref, { ...task, amount: '6', unit: '处' }, meetingTime));
  const underway = (now = meetingTime) => findTasksUnderway(store.read, communityId, now);
  expect(await underway()).toMatchObject([{ done: 0, total: 6, isLate: false, office: '物业' }]);
  expect(await underway(later(12))).toMatchObject([{ isLate: true }]);
  expect(await deeds(worker.actor, meetingTime)).toEqual(['去办，报告进展']);
  expect(await deeds(supervisor.actor, meetingTime)).toEqual([]);
  const { tasks } = await look(ref, worker.actor, meetingTime);
  expect(tasks).toMatchObject([{ can: { report: true, complete: true, review: false }, assignee: null }]);
  const { id, version } = tasks[0]!;
  const done = { community: code, ref, task: id, version: String(version), text: '清完' };
  must(await completeTask.run(as(worker.actor, meetingTime), done));
  expect(await deeds(supervisor.actor, meetingTime)).toEqual(['评议办得怎样']);
  expect(await underway()).toMatchObject([{ done: 6, state: { word: '办完了，等评议' } }]);
});

test('cards show what the viewer may know of; referred ones are offered to a vote; a form needs an account', async () => {
  const [open, hidden, referred] = [await admitted(), await submitted(), await decided('refer')];
  const ids = await Promise.all([open, hidden, referred].map(async (ref) => (await look(ref, clerk.actor)).id));
  expect(await findCards(store.read, ids)).toHaveLength(2);
  expect(await findCards(store.read, ids, author.actor)).toHaveLength(3);
  expect(await findCards(store.read, ids, clerk.actor)).toHaveLength(3);
  expect(await findCards(store.read, [])).toEqual([]);
  expect(await findReferred(store.read, communityId)).toMatchObject([{ ref: referred }]);
  const form = (actor: Actor) =>
    newProposal.run({ store, actor, now: monday, newId }, { community: code, issue: null });
  expect(await form(guest)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await form(author.actor)).toMatchObject({ value: { issue: null } });
});
