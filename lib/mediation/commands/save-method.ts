import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { maySaveMethod } from '../policy';
import { readSteps, stepSentences } from '../rules/method';
import { methodInput } from '../schema/library';
import { loadMethod, nameTaken, reviseMethod, saveRevised } from './revise-method';

/** Its name, which steps it has and in which order. Cases that have begun keep the one they began with. */
export const saveMethod = defineCommand({
  name: 'mediation.save-method',
  input: methodInput,
  load: loadMethod,
  authorize: maySaveMethod,
  decide(args) {
    const { input, loaded, newId } = args;
    if (loaded.method.isUsual && !input.isUsual) return fail('usual_needed');
    const steps = readSteps(input.steps, loaded.method.steps, newId);
    return reviseMethod(loaded, { name: input.name, steps, isUsual: input.isUsual }, args);
  },
  commit: saveRevised,
  says: {
    ...lateSentences,
    ...stepSentences,
    name_taken: nameTaken,
    usual_needed: { field: 'isUsual', text: '要有一种是一般用的。请到另一种方法里勾选“一般用这一种”。' },
  },
});
