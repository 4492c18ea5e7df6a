import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { maySendBack } from '../policy';
import { lockIssue } from '../queries/issue';
import { reasonInput } from '../schema';
import { saveIssue, stepIssue } from './step-issue';

/** Wrongly routed: back with a reason, to be dispatched anew. */
export const sendBackIssue = defineCommand({
  name: 'issue.send-back',
  input: reasonInput,
  load: lockIssue,
  authorize: maySendBack,
  decide: (args) =>
    stepIssue(args, { event: 'send-back', words: args.input.reason, set: { handlerId: null, dueAt: null } }),
  commit: saveIssue,
  says: lateSentences,
});
