import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayAccept } from '../policy';
import { lockIssue } from '../queries/issue';
import { acceptInput } from '../schema';
import { saveIssue, stepIssue } from './step-issue';

/** 立案. From here on the issue is public in its masked form, under the title the clerk gives it. */
export const acceptIssue = defineCommand({
  name: 'issue.accept',
  input: acceptInput,
  load: lockIssue,
  authorize: mayAccept,
  decide: (args) =>
    stepIssue(args, {
      event: 'accept',
      set: { title: args.input.title, matter: args.input.matter },
      tell: [args.loaded.reporterId],
    }),
  commit: saveIssue,
  says: lateSentences,
});
