import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayFix } from '../policy';
import { lockNotice } from '../queries/notice';
import { reasonInput } from '../schema';
import { saveNotice, stepNotice } from './step-notice';

/** 当场整改: put right before any paper was written. */
export const fixNotice = defineCommand({
  name: 'notice.fix',
  input: reasonInput,
  load: lockNotice,
  authorize: mayFix,
  decide: (args) => stepNotice(args, { event: 'fix', words: args.input.text, set: { closedAt: args.now } }),
  commit: saveNotice,
  says: lateSentences,
});
