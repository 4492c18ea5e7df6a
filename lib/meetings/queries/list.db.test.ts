import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { type Actor, guest, roles } from '@/lib/kernel/verdict';
import { aCommunity, aPerson, monday } from '@/tests/support/world';
import { type MeetingState, meetingMachine } from '../machine';
import { maySee } from '../policy';
import { listMeetings, visibleTo } from './list';
import { showMeeting } from './record';

const { meetingItems, meetings, meetingSeats, meetingStatements, proposals, texts } = tables;
const { communityId } = await aCommunity({ code: 'zj', kind: 'urban' });
const elsewhere = await aCommunity({ code: 'ljg' });
const chair = await aPerson(communityId, ['council']);

async function addMeetings(n: number) {
  await store.transaction(async (tx) => {
    for (let i = 0; i < n; i++) {
      const state = meetingMachine.states[i % 6]!;
      await tx.insert(meetings).values({
        ...{
          id: newId(),
          communityId,
          title: `第 ${i} 次`,
          place: '一楼',
          state,
          chairId: chair.id,
          minutesVersion: 0,
        },
        ref: `2026-${(await tx.$count(meetings)) + 1}`,
        startsAt: new Date(monday.getTime() + i),
        // A meeting may be cancelled before or after its agenda was out.
        announcedAt: state === 'planned' || i % 12 === 5 ? null : monday,
        createdAt: monday,
        version: 1,
      });
    }
  });
}
await addMeetings(24);

test('the list shows exactly what the policy allows, for every role here and elsewhere', async () => {
  const all = await store.read.select().from(meetings);
  const viewers: Actor[] = [guest, chair.actor];
  for (const role of roles)
    for (const where of [communityId, elsewhere.communityId])
      viewers.push({ kind: 'user', id: newId(), grants: [{ communityId: where, role }] });
  for (const viewer of viewers) {
    const allowed = all.filter((m) => maySee(viewer, { ...m, state: m.state as MeetingState }).ok);
    expect(await store.read.$count(meetings, visibleTo(viewer)), JSON.stringify(viewer)).toBe(allowed.length);
  }
});

/** Topics, seats and statements of the third meeting, which is open. */
async function fillThird(n: number) {
  const third = (await store.read.select().from(meetings)).find((m) => m.ref === '2026-3')!;
  const members = await Promise.all(Array.from({ length: n }, () => aPerson(communityId, ['council'])));
  await store.transaction(async (tx) => {
    const before = await tx.$count(meetingItems);
    for (const [i, member] of members.entries()) {
      const [id, meetingId] = [newId(), third.id];
      await tx.insert(texts).values({
        ...{ id, communityId, subjectId: id, kind: 'what', version: 1, text: '原话', salt: 's', hash: 'h', at: monday },
      });
      await tx.insert(proposals).values({
        ...{ id, communityId, ref: `2026-${before + i + 1}`, title: '议题', whatId: id, wishId: id, concernsId: id },
        ...{ authorId: member.id, state: 'scheduled', admittedAt: monday, createdAt: monday, version: 1 },
      });
      const at = { communityId, meetingId };
      await tx.insert(meetingItems).values({ ...at, id, proposalId: id, position: before + i + 1 });
      await tx.insert(meetingSeats).values({ ...at, id, personId: member.id, capacity: 'member', signedInAt: monday });
      await tx.insert(meetingStatements).values({
        ...{
          ...at,
          id,
          itemId: id,
          kind: 'speech',
          speakerId: member.id,
          stance: 'for',
          turn: 1,
          textId: id,
          at: monday,
        },
      });
    }
  });
}

const context = { store, actor: guest, now: monday, newId };
const costOf = async (work: () => Promise<unknown>) => {
  const before = store.statements();
  await work();
  return store.statements() - before;
};

test('a list and a record cost the same statements for a few rows and for many', async () => {
  const list = () => listMeetings.run(context, { community: 'zj' });
  const record = () => showMeeting.run(context, { community: 'zj', ref: '2026-3' });
  await fillThird(3);
  const few = [await costOf(list), await costOf(record)];
  await addMeetings(300);
  await fillThird(300);
  expect([await costOf(list), await costOf(record)]).toEqual(few);
  expect(few).toEqual([2, 7]);
});
