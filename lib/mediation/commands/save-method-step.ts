import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { maySaveMethodStep } from '../policy/library';
import { readPhrases, stepSentences } from '../rules/method';
import { methodStepInput } from '../schema/library';
import { loadMethod, nameTaken, reviseMethod, saveRevised } from './revise-method';

const phrase = { most: 12, long: 120 };

/** One step: what it is called, what it says to whoever does it, what is to be written down, sentences to begin with. */
export const saveMethodStep = defineCommand({
  name: 'mediation.save-method-step',
  input: methodStepInput,
  load: loadMethod,
  authorize: maySaveMethodStep,
  decide(args) {
    const { method } = args.loaded;
    const { step: key, label, guidance, record, isAsked } = args.input;
    const phrases = readPhrases(args.input.phrases);
    if (!method.steps.some((s) => s.key === key)) return fail('unknown_step');
    if (phrases.length > phrase.most || phrases.some((p) => p.length > phrase.long)) return fail('phrases');
    const changed = { key, label, guidance: guidance ?? '', record: record ?? '', isAsked, phrases };
    const steps = method.steps.map((s) => (s.key === key ? changed : s));
    return reviseMethod(args.loaded, { name: method.name, steps, isUsual: method.isUsual }, args);
  },
  commit: saveRevised,
  says: {
    ...lateSentences,
    ...stepSentences,
    step_twice: { field: 'label', text: '有两步的名称一样，请改一个。' },
    name_taken: nameTaken,
    unknown_step: '这一步已经不在了，请从方法的页面重新打开。',
    phrases: { field: 'phrases', text: `最多 ${phrase.most} 句，一行一句，每句最多 ${phrase.long} 个字。` },
  },
});
