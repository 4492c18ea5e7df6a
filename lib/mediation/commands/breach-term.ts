import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { findAgreement, findTerms } from '../queries/agreement';
import { lockCase } from '../queries/case';
import { proofInput } from '../schema';
import { saveCase } from './save-case';
import { tellParties, workOnCase } from './step-case';

/** PM 31, 32: the committee urges; a quarrel over performance may go to court. Only after the day has passed. */
export const breachTerm = defineCommand({
  name: 'mediation.breach',
  input: proofInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const agreement = await findAgreement(tx, found.id);
    return { ...found, terms: agreement ? await findTerms(tx, found.id, agreement.id) : [] };
  },
  authorize: mayOn('mediation.breach'),
  decide(args) {
    const { input, loaded, now, write } = args;
    const term = loaded.terms.find((t) => t.term.id === input.termId)?.term;
    if (term?.state !== 'open') return fail('unknown_term');
    if (input.day > dayOf(now)) return fail('future_day');
    if (term.dueDay && input.day <= term.dueDay) return fail('not_due');
    const finding = write(loaded.id, 'mediation.breach', input.text);
    return workOnCase(args, 'breach', {
      rows: { term: { id: term.id, set: { state: 'breached', doneDay: input.day, proofId: finding.id } } },
      texts: [finding],
      tell: tellParties(loaded, 'mediation.breached'),
      payload: { term: term.id, day: input.day },
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    unknown_term: { field: 'termId', text: '请选协议里还没有履行的一条。' },
    future_day: { field: 'day', text: '日期不能晚于今天。' },
    not_due: { field: 'day', text: '履行期限还没过，过了期限再登记没有履行。' },
  },
});
