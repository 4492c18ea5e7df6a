import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { findTerms } from '../queries/agreement';
import { lockCase } from '../queries/case';
import { removeTermInput } from '../schema';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/** Only while it is still being talked over: the terms of an agreement never change. */
export const removeTerm = defineCommand({
  name: 'mediation.remove-term',
  input: removeTermInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    return found && { ...found, terms: await findTerms(tx, found.id, null) };
  },
  authorize: mayOn('mediation.remove-term'),
  decide(args) {
    const { input, loaded } = args;
    if (!loaded.terms.some(({ term }) => term.id === input.termId)) return fail('unknown_term');
    return workOnCase(args, 'remove-term', { rows: { dropTerm: input.termId }, payload: { term: input.termId } });
  },
  commit: saveCase,
  says: { ...lateSentences, unknown_term: '这一条已经不在了，请看页面上的最新内容。' },
});
