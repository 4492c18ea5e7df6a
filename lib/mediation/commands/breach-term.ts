import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { takeInstalment } from '../queries/take-instalment';
import { proofInput } from '../schema';
import { saveCase } from './save-case';
import { tellParties, workOnCase } from './step-case';

/** PM 31, 32: the committee urges; a quarrel over performance may go to court. Only after the day has passed. */
export const breachTerm = defineCommand({
  name: 'mediation.breach',
  input: proofInput,
  load: takeInstalment,
  authorize: mayOn('mediation.breach'),
  decide(args) {
    const { input, loaded, now, write } = args;
    const term = loaded.terms.find((t) => t.term.id === input.termId)?.term;
    if (term?.state !== 'open') return fail('unknown_term');
    if (loaded.parts.some((p) => p.termId === term.id)) return fail('in_parts');
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
    in_parts: { field: 'termId', text: '这一条是分期付的，请到“登记一期没有付”里登记。' },
    future_day: { field: 'day', text: '日期不能晚于今天。' },
    not_due: { field: 'day', text: '履行期限还没过，过了期限再登记没有履行。' },
  },
});
