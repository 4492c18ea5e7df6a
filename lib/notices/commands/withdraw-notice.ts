import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayWithdraw } from '../policy';
import { lockNotice } from '../queries/notice';
import { reasonInput } from '../schema';
import { handlersOf, saveNotice, stepNotice } from './step-notice';

/** A notice that should not have gone out; its number stays taken and visible. */
export const withdrawNotice = defineCommand({
  name: 'notice.withdraw',
  input: reasonInput,
  load: lockNotice,
  authorize: mayWithdraw,
  decide: (args) =>
    stepNotice(args, {
      event: 'withdraw',
      words: args.input.text,
      set: { closedAt: args.now },
      tell: [args.loaded.recipientId, ...handlersOf(args.loaded)],
    }),
  commit: saveNotice,
  says: lateSentences,
});
