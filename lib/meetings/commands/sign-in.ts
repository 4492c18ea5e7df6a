import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { maySignIn } from '../policy';
import { findSeats, lockMeeting } from '../queries/meeting';
import { isMeetingDay } from '../rules';
import { signInInput } from '../schema';

const { meetingSeats } = tables;

/** By oneself, at the meeting: a member takes the seat, anybody else of the community sits in as an observer. */
export const signIn = defineCommand({
  name: 'meeting.sign-in',
  input: signInInput,
  async load(tx, input, { actor }) {
    const meeting = await lockMeeting(tx, input);
    if (!meeting) return null;
    const seats = await findSeats(tx, meeting.id);
    return { ...meeting, seat: seats.find((s) => actor.kind === 'user' && s.personId === actor.id) ?? null };
  },
  authorize: maySignIn,
  decide({ loaded, by, now, newId }) {
    const { id: meetingId, ref, communityId, seat, state } = loaded;
    if (state !== 'announced' && state !== 'open') return fail('not_now');
    if (!isMeetingDay(loaded.startsAt, now)) return fail('not_now');
    if (seat?.signedInAt) return fail('signed_in');
    const capacity = seat?.capacity ?? ('observer' as const);
    const id = seat?.id ?? newId();
    return ok({
      change: {
        ref,
        taken: seat !== null,
        row: { id, communityId, meetingId, personId: by.personId, capacity, signedInAt: now, signedById: by.personId },
      },
      events: [{ type: 'meeting.signed-in', subjectId: meetingId, payload: { seat: id, capacity, by: 'self' } }],
    });
  },
  async commit(tx, { ref, taken, row }) {
    const { id, signedInAt, signedById } = row;
    if (taken) await tx.update(meetingSeats).set({ signedInAt, signedById }).where(eq(meetingSeats.id, id));
    else await tx.insert(meetingSeats).values(row);
    return { ref };
  },
  says: { not_now: '现在不能签到。开会当天到现场后再签到。', signed_in: '您已经签到了。' },
});
