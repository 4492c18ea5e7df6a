import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayHandle } from '../policy';
import { lockIssue } from '../queries/issue';
import { noteInput } from '../schema';
import { saveIssue, stepIssue } from './step-issue';

/** 处置完毕: the handler says what was done; somebody else verifies. */
export const handleIssue = defineCommand({
  name: 'issue.handle',
  input: noteInput,
  load: lockIssue,
  authorize: mayHandle,
  decide: (args) =>
    stepIssue(args, {
      event: 'handle',
      words: args.input.text,
      // A clerk who finishes somebody's work is the handler from then on, and so may not verify it.
      set: { handlerId: args.by.personId },
      tell: [args.loaded.reporterId],
    }),
  commit: saveIssue,
  says: lateSentences,
});
