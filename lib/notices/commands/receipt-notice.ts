import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayReceipt } from '../policy';
import { lockNotice } from '../queries/notice';
import { receiptInput } from '../schema';
import { handlersOf, saveNotice, stepNotice } from './step-notice';

/** 部门回执 with the number under which the department took it. */
export const receiptNotice = defineCommand({
  name: 'notice.receipt',
  input: receiptInput,
  load: lockNotice,
  authorize: mayReceipt,
  decide: (args) =>
    stepNotice(args, {
      event: 'receipt',
      words: args.input.text,
      set: { receiptNumber: args.input.receiptNumber },
      tell: [args.loaded.recipientId, ...handlersOf(args.loaded), { role: 'clerk' }],
    }),
  commit: saveNotice,
  says: lateSentences,
});
