import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { findAgreement, findTerms, findVisits } from '../queries/agreement';
import { lockCase } from '../queries/case';
import { closeInput } from '../schema';
import { saveCase } from './save-case';
import { stepCase, tellParties } from './step-case';

/** Closed is not the same as performed: the outcome is said apart, and each term must have its proof or its breach. */
export const closeCase = defineCommand({
  name: 'mediation.close',
  input: closeInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const agreement = await findAgreement(tx, found.id);
    const terms = agreement ? await findTerms(tx, found.id, agreement.id) : [];
    return { ...found, terms, visits: await findVisits(tx, found.id) };
  },
  authorize: mayOn('mediation.close'),
  decide(args) {
    const { input, loaded } = args;
    const due = loaded.terms.filter(({ term }) => term.kind !== 'promise');
    if (due.some(({ term }) => term.state === 'open')) return fail('open_terms');
    if (loaded.visits.some((v) => !v.visitedAt)) return fail('visits_missing');
    const isPerformed = due.every(({ term }) => term.state === 'performed');
    if (isPerformed !== (input.performance === 'full')) return fail('wrong_outcome');
    return stepCase(args, 'close', {
      words: input.note,
      set: { performance: input.performance },
      tell: tellParties(loaded, 'mediation.closed'),
      payload: { performance: input.performance },
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    open_terms: '还有协议内容没有登记履行或者没有履行，登记完再结案。',
    visits_missing: '回访还没有做完，做完 7 天和 30 天两次回访再结案。',
    wrong_outcome: { field: 'performance', text: '履行情况和登记的凭证对不上，请核对每一条。' },
  },
});
