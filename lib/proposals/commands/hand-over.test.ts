import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { handOver as chairs } from '@/lib/meetings/commands/hand-over';
import { aCouncil, meetingTime, must } from '@/tests/support/council';
import { addTask } from './add-task';
import { handOver } from './hand-over';

const { clerk, worker, chair, council, communityId, scheduled, decided, onTopic } = await aCouncil();
const heldBy = (person: { id: string }) => ({ communityId, personId: person.id, role: 'handler' as const });

test('open tasks go to the one who follows, and an open form of the former is stale', async () => {
  const ref = await decided('execute');
  const task = { title: '清楼道', text: '两层', office: '物业', assigneeId: worker.id, dueOn: '2026-12-04' };
  must(await onTopic(addTask, clerk.actor, ref, { ...task, amount: '6', unit: '处' }, meetingTime));
  expect(await handOver.find(store.read, heldBy(worker))).toMatchObject([{ ref, title: '清楼道', state: 'open' }]);
  await store.transaction((tx) => handOver.move(tx, heldBy(worker), clerk.id));
  expect(await handOver.find(store.read, heldBy(worker))).toEqual([]);
  expect(await store.read.select().from(tables.proposalTasks)).toMatchObject([{ assigneeId: clerk.id, version: 2 }]);
});

test('meetings whose minutes are not approved get another chair', async () => {
  const ref = await scheduled([]);
  const refs = async (person: { id: string }) => (await chairs.find(store.read, heldBy(person))).map((o) => o.ref);
  expect(await refs(chair)).toContain(ref);
  await store.transaction((tx) => chairs.move(tx, heldBy(chair), council[1]!.id));
  expect(await refs(chair)).toEqual([]);
  expect(await refs(council[1]!)).toContain(ref);
});
