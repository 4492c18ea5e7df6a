import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayClose } from '../policy';
import { lockIssue } from '../queries/issue';
import { closeInput } from '../schema';
import { saveIssue, stepIssue } from './step-issue';

/** 结案 with what came of it. What was not verified on the spot cannot be closed as resolved. */
export const closeIssue = defineCommand({
  name: 'issue.close',
  input: closeInput,
  load: lockIssue,
  authorize: mayClose,
  decide(args) {
    const { input, loaded, now } = args;
    const isFixed = input.outcome === 'resolved' || input.outcome === 'partly';
    if (isFixed && loaded.state === 'accepted') return fail('not_verified');
    return stepIssue(args, {
      event: 'close',
      words: input.text,
      set: { outcome: input.outcome, closedAt: now, dueAt: null },
      tell: [loaded.reporterId],
    });
  },
  commit: saveIssue,
  says: {
    ...lateSentences,
    not_verified: { field: 'outcome', text: '还没有办理和核查，不能按“解决了”结案。' },
  },
});
