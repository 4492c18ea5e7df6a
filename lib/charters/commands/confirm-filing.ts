import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayConfirm } from '../policy';
import { lockCharter } from '../queries/charter';
import { confirmInput } from '../schema';
import { saveCharter, stepCharter } from './step-charter';

/** The street says that the charter is on its file. */
export const confirmFiling = defineCommand({
  name: 'charter.confirm-filing',
  input: confirmInput,
  load: (tx, input) => lockCharter(tx, input),
  authorize: mayConfirm,
  decide: (args) =>
    stepCharter(args, {
      event: 'confirm',
      set: { confirmedById: args.by.personId, confirmedAt: args.now },
      tell: { role: 'clerk', template: 'charter.confirmed' },
    }),
  commit: saveCharter,
  says: lateSentences,
});
