import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayRecheck } from '../policy';
import { lockNotice } from '../queries/notice';
import { recheckInput } from '../schema';
import { handlersOf, saveNotice, stepNotice } from './step-notice';

/** 复查: 合格销号, or 不合格 and then a second notice or a report. */
export const recheckNotice = defineCommand({
  name: 'notice.recheck',
  input: recheckInput,
  load: lockNotice,
  authorize: mayRecheck,
  decide(args) {
    const { input, loaded, by, now } = args;
    const isPassed = input.passed === 'yes';
    return stepNotice(args, {
      event: isPassed ? 'recheck-pass' : 'recheck-fail',
      words: input.text,
      set: { recheckerId: by.personId, recheckedAt: now, ...(isPassed ? { closedAt: now } : {}) },
      tell: [loaded.recipientId, ...handlersOf(loaded)],
    });
  },
  commit: saveNotice,
  says: lateSentences,
});
