import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayReject } from '../policy';
import { lockIssue } from '../queries/issue';
import { reasonInput } from '../schema';
import { saveIssue, stepIssue } from './step-issue';

export const rejectIssue = defineCommand({
  name: 'issue.reject',
  input: reasonInput,
  load: lockIssue,
  authorize: mayReject,
  decide: (args) => stepIssue(args, { event: 'reject', words: args.input.reason, tell: [args.loaded.reporterId] }),
  commit: saveIssue,
  says: lateSentences,
});
