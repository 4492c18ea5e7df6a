import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayFile } from '../policy';
import { lockCharter } from '../queries/charter';
import { fileInput } from '../schema';
import { saveCharter, stepCharter } from './step-charter';

/** 备案: RC 31, VC 31. A slip of the pen is put right by filing again before the street confirms. */
export const fileCharter = defineCommand({
  name: 'charter.file',
  input: fileInput,
  load: (tx, input) => lockCharter(tx, input),
  authorize: mayFile,
  decide(args) {
    const { input, loaded, now, write } = args;
    const { filedWith, filedDay, filingNumber } = input;
    if (filedDay > dayOf(now)) return fail('not_yet_filed');
    return stepCharter(args, {
      event: 'file',
      set: { filedWith, filedDay, filingNumber },
      words: write(loaded.id, 'filing', `${filedWith} ${filedDay} ${filingNumber}`, loaded.version + 1),
      tell: { role: 'street', template: 'charter.filed' },
    });
  },
  commit: saveCharter,
  says: { ...lateSentences, not_yet_filed: { field: 'filedDay', text: '备案的日子不能在今天以后。' } },
});
