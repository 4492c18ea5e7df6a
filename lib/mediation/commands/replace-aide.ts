import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayDeed } from '../policy/guard';
import { lockCase } from '../queries/case';
import { findAides } from '../queries/mediators';
import { replaceAideInput } from '../schema/helping';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/** A party objects, or the help is over: why is written down, and somebody else may be asked. */
export const replaceAide = defineCommand({
  name: 'mediation.replace-aide',
  input: replaceAideInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    return found && { ...found, aides: await findAides(tx, found.id) };
  },
  authorize: mayDeed('mediation.replace-aide'),
  decide(args) {
    const { input, loaded, now } = args;
    if (!loaded.aides.some((a) => a.id === input.aideId && !a.endedAt)) return fail('unknown_aide');
    return workOnCase(args, 'aides', { words: input.reason, rows: { endAides: { ids: [input.aideId], at: now } } });
  },
  commit: saveCase,
  says: { ...lateSentences, unknown_aide: { field: 'aideId', text: '请选一位现在来协助的人。' } },
});
