import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { checkVersion, lateSentences } from '@/lib/kernel/step';
import { mayWriteMinutes } from '../policy';
import { lockMeeting } from '../queries/meeting';
import { minutesInput } from '../schema';
import { saveMeeting } from './step-meeting';

/** 纪要: each saving is a version; after the chair's approval there are no more. */
export const writeMinutes = defineCommand({
  name: 'meeting.write-minutes',
  input: minutesInput,
  load: (tx, input) => lockMeeting(tx, input),
  authorize: mayWriteMinutes,
  decide({ input, loaded, write }) {
    const fresh = checkVersion(loaded, input.version);
    if (!fresh.ok) return fresh;
    const { id, ref, state, version, minutesVersion, chairId } = loaded;
    if (state !== 'open' && state !== 'closed') return fail('illegal_transition');
    const text = write(id, 'minutes', input.text, minutesVersion + 1);
    const tells =
      state === 'closed'
        ? [{ to: { personId: chairId }, template: 'meeting.minutes', subject: { kind: 'meetings' as const, id, ref } }]
        : [];
    return ok({
      change: {
        id,
        ref,
        set: { minutesId: text.id, minutesVersion: minutesVersion + 1, version: version + 1 },
        topics: [],
      },
      texts: [text],
      transitions: [{ subjectId: id, event: 'minutes', from: state, to: state }],
      tells,
      events: [
        {
          type: 'meeting.minutes-written',
          subjectId: id,
          payload: { minutesVersion: minutesVersion + 1, text: text.hash },
        },
      ],
    });
  },
  commit: saveMeeting,
  says: lateSentences,
});
