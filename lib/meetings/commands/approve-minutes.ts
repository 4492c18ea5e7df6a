import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayApproveMinutes } from '../policy';
import { lockMeeting } from '../queries/meeting';
import { stepInput } from '../schema';
import { saveMeeting, stepMeeting } from './step-meeting';

/** By the chair; from here on the minutes are frozen and public. */
export const approveMinutes = defineCommand({
  name: 'meeting.approve-minutes',
  input: stepInput,
  load: (tx, input) => lockMeeting(tx, input),
  authorize: mayApproveMinutes,
  decide: (args) =>
    args.loaded.minutesId
      ? stepMeeting(args, {
          event: 'approve',
          set: { approvedAt: args.now },
          payload: { minutesVersion: args.loaded.minutesVersion },
        })
      : fail('no_minutes'),
  commit: saveMeeting,
  says: { ...lateSentences, no_minutes: '还没有写纪要，写好以后再审定。' },
});
