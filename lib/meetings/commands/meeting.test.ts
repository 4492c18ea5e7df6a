import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { findHistory } from '@/lib/kernel/history';
import { findProposal } from '@/lib/proposals/queries/proposal';
import { aCouncil, later, meetingTime, must } from '@/tests/support/council';
import { as } from '@/tests/support/world';
import { findMeeting } from '../queries/meeting';
import { admitObserver } from './admit-observer';
import { announceMeeting } from './announce-meeting';
import { approveMinutes } from './approve-minutes';
import { closeMeeting } from './close-meeting';
import { openMeeting } from './open-meeting';
import { recordStatement } from './record-statement';
import { signIn } from './sign-in';
import { signInMembers } from './sign-in-members';
import { writeMinutes } from './write-minutes';

const world = await aCouncil({ members: 6 });
const { clerk, neighbour, council, chair, code, admitted, announced, open, atMeeting, items, decide } = world;
const topicNow = async (ref: string) => (await findProposal(store.read, { community: code, ref }))!;
const now = async (ref: string) => (await findMeeting(store.read, { community: code, ref }))!;
const seats = async (ref: string) => {
  const { id } = await now(ref);
  return (await store.read.select().from(tables.meetingSeats)).filter((s) => s.meetingId === id);
};

test('a meeting from its agenda to approved minutes, its topic decided with it', async () => {
  const ref = await admitted();
  const meeting = await announced([ref]);
  expect((await topicNow(ref)).state).toBe('scheduled');
  expect(await seats(meeting)).toHaveLength(6);
  expect(await atMeeting(openMeeting, clerk.actor, meeting)).toMatchObject({ error: { code: 'not_today' } });
  expect(await atMeeting(signIn, neighbour.actor, meeting)).toMatchObject({ error: { code: 'not_now' } });
  must(await atMeeting(openMeeting, clerk.actor, meeting, {}, meetingTime));
  must(await atMeeting(signIn, chair.actor, meeting, {}, meetingTime));
  must(await atMeeting(signIn, neighbour.actor, meeting, {}, meetingTime));
  const paper = (await seats(meeting)).filter((s) => [council[1]!.id, council[2]!.id].includes(s.personId ?? ''));
  must(await atMeeting(signInMembers, clerk.actor, meeting, { seats: paper.map((s) => s.id) }, meetingTime));
  must(await atMeeting(admitObserver, clerk.actor, meeting, { name: '李某', capacity: '消防专家' }, meetingTime));
  // 3 of 6 are not two thirds.
  expect(await decide(meeting, 0, {})).toMatchObject({ error: { code: 'no_quorum' } });
  must(await atMeeting(signIn, council[3]!.actor, meeting, {}, meetingTime));
  const [item] = await items(meeting);
  const speak = (speakerId: string, kind = 'speech') =>
    atMeeting(
      recordStatement,
      clerk.actor,
      meeting,
      { item: item!.id, speakerId, kind, stance: 'for', text: '同意' },
      meetingTime,
    );
  must(await speak(chair.id));
  must(await speak(chair.id, 'amendment'));
  expect(await speak(council[5]!.id)).toMatchObject({ error: { code: 'not_present' } });
  must(await decide(meeting, 0, { forCount: '3', againstCount: '1' }));
  const { id, state, route, publicityUntil } = await topicNow(ref);
  expect({ state, route, publicityUntil }).toEqual({
    state: 'executing',
    route: 'execute',
    publicityUntil: '2026-12-15',
  });
  expect((await findHistory(store.read, id)).at(-1)).toMatchObject({
    event: 'decide-execute',
    text: '下月起每周清一次。',
  });
  must(await atMeeting(closeMeeting, clerk.actor, meeting, {}, meetingTime));
  expect(await atMeeting(approveMinutes, chair.actor, meeting)).toMatchObject({ error: { code: 'no_minutes' } });
  must(await atMeeting(writeMinutes, clerk.actor, meeting, { text: '第一稿' }));
  must(await atMeeting(writeMinutes, clerk.actor, meeting, { text: '第二稿' }));
  expect(await atMeeting(approveMinutes, council[1]!.actor, meeting)).toMatchObject({ error: { code: 'forbidden' } });
  must(await atMeeting(approveMinutes, chair.actor, meeting));
  expect(await now(meeting)).toMatchObject({ state: 'filed', minutesVersion: 2 });
  expect(await atMeeting(writeMinutes, clerk.actor, meeting, { text: '第三稿' })).toMatchObject({
    error: { code: 'illegal_transition' },
  });
});

test('signing in twice is one seat, also at the same moment', async () => {
  const meeting = await open([await admitted()], 4);
  const all = await Promise.all(
    Array.from({ length: 8 }, () => atMeeting(signIn, council[5]!.actor, meeting, {}, meetingTime)),
  );
  expect(all.filter((r) => r.ok)).toHaveLength(1);
  expect((await seats(meeting)).filter((s) => s.signedInAt)).toHaveLength(5);
});

test('hands are counted by two, and no more than are present', async () => {
  const meeting = await open([await admitted()], 4);
  const code = async (input: object) => {
    const done = await decide(meeting, 0, input);
    return done.ok ? 'ok' : done.error.code;
  };
  expect(await code({ forCount: '4', againstCount: '1' })).toBe('too_many_hands');
  expect(await code({ forCount: '2', againstCount: '2' })).toBe('not_carried');
  expect(await code({ secondCounterId: clerk.id })).toBe('one_counter');
  expect(await code({ secondCounterId: council[5]!.id })).toBe('counter_absent');
  expect(await code({ route: 'decline', forCount: '1', againstCount: '2' })).toBe('ok');
  expect(await code({})).toBe('illegal_transition');
});

test('what was not decided waits for another meeting', async () => {
  const [left, deferred] = [await admitted(), await admitted()];
  const meeting = await open([left, deferred]);
  must(await decide(meeting, 1, { route: 'continue' }));
  must(await atMeeting(closeMeeting, clerk.actor, meeting, {}, meetingTime));
  expect(await topicNow(left)).toMatchObject({ state: 'commenting', route: null, publicityUntil: null });
  expect(await topicNow(deferred)).toMatchObject({ state: 'commenting', route: 'continue', publicityUntil: null });
});

test('an agenda that comes out late is recorded as late, not refused', async () => {
  const meeting = await world.scheduled([await admitted()]);
  must(await atMeeting(announceMeeting, clerk.actor, meeting, {}, later(6)));
  const { id } = await now(meeting);
  const events = await store.read.select().from(tables.auditEvents);
  expect(events.find((e) => e.subjectId === id && e.type === 'meeting.announce')!.payload).toMatchObject({
    late: true,
    seats: 6,
  });
});

test('without seats nobody decides: a stranger is told that the meeting is not his to run', async () => {
  const meeting = await open([await admitted()], 4);
  expect(await atMeeting(closeMeeting, neighbour.actor, meeting, {}, meetingTime)).toMatchObject({
    error: { code: 'forbidden' },
  });
  expect(await closeMeeting.run(as(clerk.actor), { community: code, ref: meeting, version: '1' })).toMatchObject({
    error: { code: 'stale' },
  });
});
