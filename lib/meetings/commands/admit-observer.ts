import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayAdmitObserver } from '../policy';
import { lockMeeting } from '../queries/meeting';
import { observerInput } from '../schema';

const { meetingSeats } = tables;

/** 列席: somebody without an account, such as a partner's expert. */
export const admitObserver = defineCommand({
  name: 'meeting.admit-observer',
  input: observerInput,
  load: (tx, input) => lockMeeting(tx, input, 'share'),
  authorize: mayAdmitObserver,
  decide({ input, loaded, by, now, newId, write }) {
    const { id: meetingId, ref, communityId, state } = loaded;
    if (state !== 'announced' && state !== 'open') return fail('not_now');
    const id = newId();
    const guest = write(id, 'observer', `${input.name}\n${input.capacity}`);
    return ok({
      change: {
        ref,
        row: {
          ...{ id, communityId, meetingId, personId: null, guestId: guest.id },
          capacity: 'observer' as const,
          signedInAt: now,
          signedById: by.personId,
        },
      },
      texts: [guest],
      events: [{ type: 'meeting.observer-admitted', subjectId: meetingId, payload: { seat: id, text: guest.hash } }],
    });
  },
  async commit(tx, { ref, row }) {
    await tx.insert(meetingSeats).values(row);
    return { ref };
  },
  says: { not_now: '会议已经结束或取消，不能再登记列席的人。' },
});
