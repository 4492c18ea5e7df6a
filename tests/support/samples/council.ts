// A topic and its meeting, brought to the state that a sample starts from.
import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { announceMeeting } from '@/lib/meetings/commands/announce-meeting';
import { decideItem } from '@/lib/meetings/commands/decide-item';
import { openMeeting } from '@/lib/meetings/commands/open-meeting';
import { scheduleMeeting } from '@/lib/meetings/commands/schedule-meeting';
import { signIn } from '@/lib/meetings/commands/sign-in';
import { findItems } from '@/lib/meetings/queries/meeting';
import { admitProposal } from '@/lib/proposals/commands/admit-proposal';
import { submitProposal } from '@/lib/proposals/commands/submit-proposal';
import { topic } from '../council';
import type { World } from './world';

export const aSubmittedTopic = async (w: World, day = 0) =>
  w.form('proposals', (await w.run(submitProposal, 'resident', topic, day)).ref);

/** Its opinions close four days later. */
export async function anAdmittedTopic(w: World, day = 0) {
  const on = await aSubmittedTopic(w, day);
  await w.run(admitProposal, 'clerk', { ...on, matter: 'bridge', commentUntil: w.day(day + 4) }, day);
  return w.form('proposals', on.ref);
}

export const meetingForm = (w: World, day: number) => ({
  ...{ title: '议事会', place: '党群服务中心', chairId: w.here.council.id },
  startsAt: w.instant(day),
});

/** To be held that day, with one topic, planned two days ahead. */
export async function aPlannedMeeting(w: World, day = 0) {
  const { ref: proposals } = await anAdmittedTopic(w, day - 8);
  const { ref } = await w.run(scheduleMeeting, 'clerk', { ...meetingForm(w, day), proposals }, day - 3);
  return w.form('meetings', ref);
}

export async function anAnnouncedMeeting(w: World, day = 0) {
  const planned = await aPlannedMeeting(w, day);
  await w.run(announceMeeting, 'clerk', planned, day - 3);
  return w.form('meetings', planned.ref);
}

/** With all members there but one. */
export async function anOpenMeeting(w: World, day = 0) {
  const on = await anAnnouncedMeeting(w, day);
  await w.run(openMeeting, 'clerk', on, day);
  for (const member of [w.here.council, w.second.council]) await w.run(signIn, member, { ref: on.ref }, day);
  return w.form('meetings', on.ref);
}

export const itemOf = async (meeting: { id: string }) => (await findItems(store.read, meeting.id))[0]!;

export const decision = (w: World, item: string, route: string) => ({
  ...{ item, route, text: '每周清一次。', secondCounterId: w.second.council.id },
  ...{ forCount: '2', againstCount: '0', abstainCount: '0' },
});

export async function aDecidedTopic(w: World, route: 'execute' | 'refer', day = 0) {
  const on = await anOpenMeeting(w, day);
  const item = await itemOf(on);
  await w.run(decideItem, 'clerk', { ...on, ...decision(w, item.id, route) }, day);
  const { proposals } = tables;
  const [row] = await store.read.select().from(proposals).where(eq(proposals.id, item.proposalId));
  return w.form('proposals', row!.ref);
}
