import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { findAgreement } from '../queries/agreement';
import { lockCase } from '../queries/case';
import { failInput } from '../schema/endings';
import { endCase } from './end-case';
import { saveCase } from './save-case';

/** 调解不成. PM 26: ended, and the parties told of arbitration, administrative and court routes. Statements are sealed. */
export const failCase = defineCommand({
  name: 'mediation.fail',
  input: failInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    return found && { ...found, agreement: await findAgreement(tx, found.id) };
  },
  authorize: mayOn('mediation.fail'),
  decide: (args) => endCase(args, 'fail', args.input.reason),
  commit: saveCase,
  says: lateSentences,
});
