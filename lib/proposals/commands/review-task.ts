import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayReviewTask } from '../policy';
import { lockTask } from '../queries/proposal';
import { reviewInput } from '../schema';
import { saveTask, stepTask } from './step-task';

/** 监督评议: in words; what was not done goes on. */
export const reviewTask = defineCommand({
  name: 'proposal.review-task',
  input: reviewInput,
  load: lockTask,
  authorize: mayReviewTask,
  decide: (args) =>
    stepTask(args, {
      event: args.input.passed === 'yes' ? 'review-pass' : 'review-fail',
      words: args.input.text,
      under: 'reviewId',
      set: { reviewerId: args.by.personId, ...(args.input.passed === 'no' && { completedAt: null }) },
      tell: [{ personId: args.loaded.assigneeId }, { role: 'clerk' }],
    }),
  commit: saveTask,
  says: lateSentences,
});
