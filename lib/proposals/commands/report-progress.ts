import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayReportProgress } from '../policy';
import { lockTask } from '../queries/proposal';
import { reportInput } from '../schema';
import { saveTask, stepTask } from './step-task';

export const reportProgress = defineCommand({
  name: 'proposal.report-progress',
  input: reportInput,
  load: lockTask,
  authorize: mayReportProgress,
  decide(args) {
    const { input, loaded, now } = args;
    if (input.doneAmount > loaded.amount) return fail('too_much');
    return stepTask(args, {
      event: 'report',
      words: input.text,
      under: 'reportId',
      set: { doneAmount: input.doneAmount, reportedAt: now },
      payload: { done: input.doneAmount, amount: loaded.amount },
    });
  },
  commit: saveTask,
  says: { ...lateSentences, too_much: { field: 'doneAmount', text: '办完的数不能比总数多，请检查。' } },
});
