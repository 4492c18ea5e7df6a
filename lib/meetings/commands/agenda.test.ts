import { expect, test } from 'vitest';
import { store } from '@/db';
import { findProposal } from '@/lib/proposals/queries/proposal';
import { aCouncil, meetingTime, must } from '@/tests/support/council';
import { as } from '@/tests/support/world';
import { announceMeeting } from './announce-meeting';
import { cancelMeeting } from './cancel-meeting';
import { openMeeting } from './open-meeting';
import { putOnAgenda } from './put-on-agenda';
import { scheduleMeeting } from './schedule-meeting';
import { takeOffAgenda } from './take-off-agenda';

const { clerk, author, neighbour, chair, code, admitted, submitted, scheduled, announced, atMeeting, items } =
  await aCouncil();
const stateOf = async (ref: string) => (await findProposal(store.read, { community: code, ref }))!.state;
const form = { community: code, title: '会', place: '一楼', startsAt: '2026-11-30T15:00', chairId: chair.id };
const codeOf = async (input: object) => {
  const done = await scheduleMeeting.run(as(clerk.actor), { ...form, ...input });
  return done.ok ? 'ok' : done.error.code;
};

test('a meeting lies ahead, has a chair of the council, and topics whose opinions are in by then', async () => {
  const ref = await admitted();
  expect(await codeOf({ startsAt: '2026-11-20T15:00' })).toBe('past');
  expect(await codeOf({ chairId: neighbour.id })).toBe('no_chair');
  expect(await codeOf({ proposals: ['2026-999'] })).toBe('no_topic');
  expect(await codeOf({ startsAt: '2026-11-28T15:00', proposals: [ref] })).toBe('comments_open');
  expect(await codeOf({ proposals: [await submitted()] })).toBe('comments_open');
  expect(await codeOf({ proposals: [ref] })).toBe('ok');
  expect(await codeOf({ proposals: [ref] })).toBe('topic_moved');
});

test('a topic joins and leaves the agenda until the meeting begins', async () => {
  const [first, second] = [await admitted(), await admitted()];
  const meeting = await scheduled([first]);
  must(await atMeeting(putOnAgenda, clerk.actor, meeting, { proposal: second }));
  expect(await stateOf(second)).toBe('scheduled');
  const [, item] = await items(meeting);
  must(await atMeeting(takeOffAgenda, clerk.actor, meeting, { item: item!.id }));
  expect(await stateOf(second)).toBe('commenting');
  must(await atMeeting(putOnAgenda, clerk.actor, meeting, { proposal: second }));
  must(await atMeeting(announceMeeting, clerk.actor, meeting));
  must(await atMeeting(openMeeting, clerk.actor, meeting, {}, meetingTime));
  const third = await admitted();
  expect(await atMeeting(putOnAgenda, clerk.actor, meeting, { proposal: third })).toMatchObject({
    error: { code: 'illegal_transition' },
  });
});

test('an empty agenda is not announced; what is not announced does not exist for residents', async () => {
  const meeting = await scheduled([]);
  expect(await atMeeting(announceMeeting, clerk.actor, meeting)).toMatchObject({ error: { code: 'no_items' } });
  expect(await atMeeting(announceMeeting, author.actor, meeting)).toMatchObject({ error: { code: 'not_found' } });
});

test('a cancelled meeting gives its topics back', async () => {
  const ref = await admitted();
  const meeting = await announced([ref]);
  must(await atMeeting(cancelMeeting, clerk.actor, meeting, { reason: '停电' }));
  expect(await stateOf(ref)).toBe('commenting');
  expect(await codeOf({ proposals: [ref] })).toBe('ok');
});
