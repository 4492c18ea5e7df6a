import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { aCouncil, later, meetingTime, must } from '@/tests/support/council';
import { monday } from '@/tests/support/world';
import { approveMinutes } from '../commands/approve-minutes';
import { closeMeeting } from '../commands/close-meeting';
import { recordStatement } from '../commands/record-statement';
import { writeMinutes } from '../commands/write-minutes';
import { findCards } from './cards';
import { newMeeting } from './form';
import { showMeeting } from './record';
import { findTodos } from './todos';

const world = await aCouncil();
const { clerk, neighbour, council, chair, code, admitted, scheduled, announced, open, atMeeting, items, decide } =
  world;
const look = async (ref: string, actor: Actor, now = meetingTime) => {
  const answer = await showMeeting.run({ store, actor, now, newId }, { community: code, ref });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};
const deeds = async (actor: Actor, now = meetingTime) => (await findTodos(store.read, actor, now)).map((t) => t.deed);

test('a planned meeting is known to the council and staff; a late agenda is said to be late', async () => {
  const meeting = await scheduled([await admitted()]);
  await expect(look(meeting, guest)).rejects.toThrow('not_found');
  expect(await look(meeting, clerk.actor, monday)).toMatchObject({ isLate: false, can: { announce: true } });
  expect(await look(meeting, clerk.actor, later(6))).toMatchObject({ isLate: true });
  expect(await deeds(clerk.actor)).toContain('公布议程');
  expect(await findCards(store.read, [(await look(meeting, clerk.actor)).id])).toEqual([]);
});

test('residents see numbers, the council sees names, each sees the buttons that are theirs', async () => {
  const meeting = await open([await admitted()], 2);
  const seen = await look(meeting, guest);
  expect(seen).toMatchObject({ present: 2, seats: 3, members: [], chair: '示*' });
  expect(seen.attendance).toMatchObject({ needed: 2, met: true });
  expect(seen.can).toMatchObject({ signIn: false, record: false, decide: false });
  expect((await look(meeting, council[2]!.actor)).members).toHaveLength(3);
  expect((await look(meeting, neighbour.actor)).can.signIn).toBe(true);
  expect((await look(meeting, chair.actor)).can.signIn).toBe(false);
  expect(await deeds(council[2]!.actor)).toEqual(['看议程，到会签到']);
});

test('the record of an item is public with masked names; minutes only once approved', async () => {
  const meeting = await open([await admitted()]);
  const [item] = await items(meeting);
  const said = { item: item!.id, speakerId: chair.id, kind: 'motion', stance: 'for', text: '先清后管' };
  must(await atMeeting(recordStatement, clerk.actor, meeting, said, meetingTime));
  must(await decide(meeting, 0, {}));
  must(await atMeeting(closeMeeting, clerk.actor, meeting, {}, meetingTime));
  expect(await deeds(clerk.actor)).toContain('写纪要');
  must(await atMeeting(writeMinutes, clerk.actor, meeting, { text: '第一稿' }));
  expect(await deeds(chair.actor)).toContain('审定纪要');
  expect((await look(meeting, guest)).minutes).toBeNull();
  expect((await look(meeting, chair.actor)).minutes).toMatchObject({ text: '第一稿', version: 1 });
  must(await atMeeting(approveMinutes, chair.actor, meeting));
  const filed = await look(meeting, guest);
  expect(filed.minutes).toMatchObject({ text: '第一稿' });
  expect(filed.items).toMatchObject([{ statements: [{ who: '示*' }], decision: { word: '执行', present: 3 } }]);
  expect(await findCards(store.read, [filed.id])).toMatchObject([{ state: { word: '纪要已审定' } }]);
});

test('the form offers topics that wait, and as chairs who can approve the minutes by account; only to those who call meetings', async () => {
  const ref = await admitted();
  const form = (actor: Actor) => newMeeting.run({ store, actor, now: monday, newId }, { community: code });
  expect(await form(neighbour.actor)).toMatchObject({ error: { code: 'forbidden' } });
  await store.transaction((tx) =>
    tx.insert(tables.accounts).values({
      ...{ id: newId(), personId: chair.id, phone: '13900000001', passwordHash: 'x', activatedAt: monday },
    }),
  );
  const answer = await form(clerk.actor);
  if (!answer.ok) throw new Error(answer.error.code);
  expect(answer.value.chairs.map((c) => c.value)).toEqual([chair.id]);
  expect(answer.value.topics.map((t) => t.value)).toContain(ref);
  const meeting = await announced([]).catch(() => null);
  expect(meeting).toBeNull();
});
