import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayNote } from '../policy';
import { lockNotice } from '../queries/notice';
import { reasonInput } from '../schema';
import { noteOn, saveNotice } from './step-notice';

/** A visit, help that was given, what was answered to an objection: a line of the history the recipient reads. */
export const noteNotice = defineCommand({
  name: 'notice.note',
  input: reasonInput,
  load: lockNotice,
  authorize: mayNote,
  decide: (args) =>
    args.loaded.closedAt
      ? fail('illegal_transition')
      : noteOn(args, {
          event: 'note',
          words: args.input.text,
          tell: [args.loaded.issuedAt && args.loaded.recipientId],
        }),
  commit: saveNotice,
  says: lateSentences,
});
