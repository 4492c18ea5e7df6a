import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayReport } from '../policy';
import { lockNotice } from '../queries/notice';
import { isIgnored } from '../rules';
import { reportInput } from '../schema';
import { saveNotice, stepNotice } from './step-notice';

/** 上报移交: whoever ignores a notice is no longer the committee's business but that of those who may enforce. */
export const reportNotice = defineCommand({
  name: 'notice.report',
  input: reportInput,
  load: lockNotice,
  authorize: mayReport,
  decide(args) {
    const { input, loaded, now } = args;
    const step = stepNotice(args, {
      event: 'report',
      words: input.text,
      set: { reportedTo: input.receiver },
      tell: [{ role: 'street' }, loaded.recipientId],
    });
    return step.ok && !isIgnored(loaded, now) ? fail('not_ignored') : step;
  },
  commit: saveNotice,
  says: { ...lateSentences, not_ignored: '期限还没到，也没有复查不合格，现在不能上报。情况危急请直接打 119。' },
});
