import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayCompleteTask } from '../policy';
import { lockTask } from '../queries/proposal';
import { completeInput } from '../schema';
import { saveTask, stepTask } from './step-task';

/** Done, says who does it; whether it is done, says the supervisor. */
export const completeTask = defineCommand({
  name: 'proposal.complete-task',
  input: completeInput,
  load: lockTask,
  authorize: mayCompleteTask,
  decide: (args) =>
    stepTask(args, {
      event: 'complete',
      words: args.input.text,
      under: 'reportId',
      set: { doneAmount: args.loaded.amount, reportedAt: args.now, completedAt: args.now },
      tell: [{ role: 'supervisor' }],
    }),
  commit: saveTask,
  says: lateSentences,
});
