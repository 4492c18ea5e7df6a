import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { maySettle } from '../policy';
import { lockNotice } from '../queries/notice';
import { reasonInput } from '../schema';
import { handlersOf, saveNotice, stepNotice } from './step-notice';

/** 销号 after the department has dealt with it; the words say how. */
export const settleNotice = defineCommand({
  name: 'notice.settle',
  input: reasonInput,
  load: lockNotice,
  authorize: maySettle,
  decide: (args) =>
    stepNotice(args, {
      event: 'settle',
      words: args.input.text,
      set: { closedAt: args.now },
      tell: [args.loaded.recipientId, ...handlersOf(args.loaded)],
    }),
  commit: saveNotice,
  says: lateSentences,
});
