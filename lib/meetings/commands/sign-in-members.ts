import { inArray } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { maySignInMembers } from '../policy';
import { findSeats, lockMeeting } from '../queries/meeting';
import { isMeetingDay } from '../rules';
import { membersInput } from '../schema';

const { meetingSeats } = tables;

/** For those who signed on paper. */
export const signInMembers = defineCommand({
  name: 'meeting.sign-in-members',
  input: membersInput,
  async load(tx, input) {
    const meeting = await lockMeeting(tx, input);
    return meeting && { ...meeting, seats: await findSeats(tx, meeting.id) };
  },
  authorize: maySignInMembers,
  decide({ input, loaded, by, now }) {
    const { id, ref, state, startsAt } = loaded;
    if ((state !== 'announced' && state !== 'open') || !isMeetingDay(startsAt, now)) return fail('not_now');
    const chosen = loaded.seats.filter((s) => input.seats.includes(s.id) && !s.signedInAt).map((s) => s.id);
    if (!chosen.length) return fail('nobody');
    return ok({
      change: { ref, chosen, set: { signedInAt: now, signedById: by.personId } },
      events: [{ type: 'meeting.signed-in', subjectId: id, payload: { seats: chosen, by: 'clerk' } }],
    });
  },
  async commit(tx, { ref, chosen, set }) {
    await tx.update(meetingSeats).set(set).where(inArray(meetingSeats.id, chosen));
    return { ref };
  },
  says: {
    not_now: '现在不能签到。开会当天再登记。',
    nobody: { field: 'seats', text: '勾选的人都已经签到了，请刷新页面。' },
  },
});
