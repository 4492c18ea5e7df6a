import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { admitObserver } from '@/lib/meetings/commands/admit-observer';
import { announceMeeting } from '@/lib/meetings/commands/announce-meeting';
import { approveMinutes } from '@/lib/meetings/commands/approve-minutes';
import { cancelMeeting } from '@/lib/meetings/commands/cancel-meeting';
import { closeMeeting } from '@/lib/meetings/commands/close-meeting';
import { decideItem } from '@/lib/meetings/commands/decide-item';
import { openMeeting } from '@/lib/meetings/commands/open-meeting';
import { putOnAgenda } from '@/lib/meetings/commands/put-on-agenda';
import { recordStatement } from '@/lib/meetings/commands/record-statement';
import { scheduleMeeting } from '@/lib/meetings/commands/schedule-meeting';
import { signIn } from '@/lib/meetings/commands/sign-in';
import { signInMembers } from '@/lib/meetings/commands/sign-in-members';
import { takeOffAgenda } from '@/lib/meetings/commands/take-off-agenda';
import { writeMinutes } from '@/lib/meetings/commands/write-minutes';
import {
  anAdmittedTopic,
  anAnnouncedMeeting,
  anOpenMeeting,
  aPlannedMeeting,
  decision,
  itemOf,
  meetingForm,
} from './council';
import type { Samples, World } from './world';

async function aClosedMeeting(w: World) {
  const { ref } = await anOpenMeeting(w);
  await w.run(closeMeeting, 'clerk', await w.form('meetings', ref));
  return w.form('meetings', ref);
}

const address = ({ community, ref }: { community: string; ref: string }) => ({ community, ref });

export const meetings: Samples = {
  'meeting.schedule': async (w) => {
    const { ref } = await anAdmittedTopic(w, -8);
    const input = { community: w.code, ...meetingForm(w, 3), proposals: ref };
    return { command: scheduleMeeting, by: 'secretary', input };
  },
  'meeting.put-on-agenda': async (w) => ({
    command: putOnAgenda,
    by: 'secretary',
    input: { ...(await aPlannedMeeting(w)), proposal: (await anAdmittedTopic(w, -8)).ref },
  }),
  'meeting.take-off-agenda': async (w) => {
    const on = await aPlannedMeeting(w);
    return { command: takeOffAgenda, by: 'secretary', input: { ...on, item: (await itemOf(on)).id } };
  },
  'meeting.announce': async (w) => ({ command: announceMeeting, by: 'secretary', input: await aPlannedMeeting(w, 2) }),
  'meeting.cancel': async (w) => ({
    command: cancelMeeting,
    by: 'secretary',
    input: { ...(await anAnnouncedMeeting(w)), reason: '停电' },
  }),
  'meeting.open': async (w) => ({ command: openMeeting, by: 'clerk', input: await anAnnouncedMeeting(w) }),
  'meeting.sign-in': async (w) => ({ command: signIn, by: 'resident', input: address(await anOpenMeeting(w)) }),
  'meeting.sign-in-members': async (w) => {
    const on = await anOpenMeeting(w);
    const { meetingSeats } = tables;
    const seats = await store.read.select().from(meetingSeats).where(eq(meetingSeats.meetingId, on.id));
    const input = { ...address(on), seats: seats.find((s) => s.personId === w.third.id)!.id };
    return { command: signInMembers, by: 'clerk', input };
  },
  'meeting.admit-observer': async (w) => ({
    command: admitObserver,
    by: 'clerk',
    input: { ...address(await anOpenMeeting(w)), name: '李某', capacity: '消防专家' },
  }),
  'meeting.record-statement': async (w) => {
    const on = await anOpenMeeting(w);
    const said = { speakerId: w.here.council.id, kind: 'speech', stance: 'for', text: '同意' };
    return { command: recordStatement, by: 'clerk', input: { ...address(on), item: (await itemOf(on)).id, ...said } };
  },
  'meeting.decide-item': async (w) => {
    const on = await anOpenMeeting(w);
    return { command: decideItem, by: 'clerk', input: { ...on, ...decision(w, (await itemOf(on)).id, 'execute') } };
  },
  'meeting.close': async (w) => ({ command: closeMeeting, by: 'clerk', input: await anOpenMeeting(w) }),
  'meeting.write-minutes': async (w) => ({
    command: writeMinutes,
    by: 'clerk',
    input: { ...(await aClosedMeeting(w)), text: '第一稿' },
  }),
  'meeting.approve-minutes': async (w) => {
    const { ref } = await aClosedMeeting(w);
    await w.run(writeMinutes, 'clerk', { ...(await w.form('meetings', ref)), text: '第一稿' });
    return { command: approveMinutes, by: 'council', asks: 'the chair', input: await w.form('meetings', ref) };
  },
};
