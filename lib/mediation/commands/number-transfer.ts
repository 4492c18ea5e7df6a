import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayDeed } from '../policy/guard';
import { lockCase } from '../queries/case';
import { isHandedOver } from '../rules/words';
import { numberTransferInput } from '../schema/helping';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/** The number of the paper by which another office handed the case over: often it comes after the telephone call. */
export const numberTransfer = defineCommand({
  name: 'mediation.number-transfer',
  input: numberTransferInput,
  load: lockCase,
  authorize: mayDeed('mediation.number-transfer'),
  decide(args) {
    const { input, loaded } = args;
    if (!isHandedOver(loaded.source)) return fail('not_handed_over');
    return workOnCase(args, 'number-transfer', { set: { sourceNumber: input.sourceNumber } });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    not_handed_over: { field: 'sourceNumber', text: '这个案子不是别的单位移送来的，没有移送文号。' },
  },
});
