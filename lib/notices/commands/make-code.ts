import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayMakeCode } from '../policy';
import { lockNotice } from '../queries/notice';
import { newCodeInput } from '../schema';
import { noteOn, saveNotice } from './step-notice';

/** For a lost paper: a new reply code, by whom stands in the history. The old one ends. */
export const makeCode = defineCommand({
  name: 'notice.new-code',
  input: newCodeInput,
  load: lockNotice,
  authorize: mayMakeCode,
  decide: (args) =>
    !args.loaded.issuedAt || args.loaded.closedAt
      ? fail('illegal_transition')
      : noteOn(args, { event: 'new-code', set: { codeId: args.newId(), codeAt: args.now } }),
  commit: saveNotice,
  says: lateSentences,
});
