import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayVerify } from '../policy';
import { lockIssue } from '../queries/issue';
import { verifyInput } from '../schema';
import { saveIssue, stepIssue } from './step-issue';

/** 核查 on the spot, by someone other than the handler. */
export const verifyIssue = defineCommand({
  name: 'issue.verify',
  input: verifyInput,
  load: lockIssue,
  authorize: mayVerify,
  decide: (args) =>
    stepIssue(args, {
      event: args.input.passed === 'yes' ? 'verify-pass' : 'verify-fail',
      words: args.input.text,
      tell: args.loaded.handlerId ? [args.loaded.handlerId] : [],
    }),
  commit: saveIssue,
  says: lateSentences,
});
