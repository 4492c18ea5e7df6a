import { addDays, dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayPublish } from '../policy';
import { lockVote } from '../queries/vote';
import { ruleOf } from '../rules/of-vote';
import { stepInput } from '../schema';
import { saveVote, stepVote } from './step-vote';

/** RC 34, VC 35: not less than 15 days; the day it begins does not count (民法典 201). */
export const publishVote = defineCommand({
  name: 'vote.publish',
  input: stepInput,
  load: (tx, input) => lockVote(tx, input),
  authorize: mayPublish,
  decide(args) {
    const publicityFrom = dayOf(args.now);
    const publicityUntil = addDays(publicityFrom, ruleOf(args.loaded.rule).publicityDays);
    return stepVote(args, {
      event: 'publish',
      set: { publicityFrom, publicityUntil },
      payload: { publicityFrom, publicityUntil },
      tell: { roles: ['secretary', 'supervisor', 'street'], template: 'vote.published' },
    });
  },
  commit: saveVote,
  says: lateSentences,
});
