import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOpen } from '../policy';
import { lockMeeting } from '../queries/meeting';
import { isMeetingDay } from '../rules';
import { stepInput } from '../schema';
import { saveMeeting, stepMeeting } from './step-meeting';

export const openMeeting = defineCommand({
  name: 'meeting.open',
  input: stepInput,
  load: (tx, input) => lockMeeting(tx, input),
  authorize: mayOpen,
  decide: (args) =>
    isMeetingDay(args.loaded.startsAt, args.now)
      ? stepMeeting(args, { event: 'open', set: { openedAt: args.now } })
      : fail('not_today'),
  commit: saveMeeting,
  says: { ...lateSentences, not_today: '不是今天的会。到开会那天再点“开会”；改期请取消后另定。' },
});
