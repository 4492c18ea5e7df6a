import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayDeed } from '../policy/guard';
import { takeInstalment } from '../queries/take-instalment';
import { breachInstalmentInput } from '../schema/money';
import { saveCase } from './save-case';
import { tellParties, workOnCase } from './step-case';

/** PM 31, 32: a part did not come on its day; what was found, and how it is urged from here. The term counts as breached. */
export const breachInstalment = defineCommand({
  name: 'mediation.breach-instalment',
  input: breachInstalmentInput,
  load: takeInstalment,
  authorize: mayDeed('mediation.breach-instalment'),
  decide(args) {
    const { input, loaded, now, write } = args;
    const part = loaded.parts.find((p) => p.id === input.instalmentId);
    if (!part || !loaded.terms.some((t) => t.term.id === part.termId)) return fail('unknown_part');
    if (part.state !== 'open') return fail('known_before');
    if (input.day > dayOf(now)) return fail('future_day');
    if (input.day <= part.dueDay) return fail('not_due');
    const finding = write(loaded.id, 'mediation.breach', input.text);
    const found = { doneDay: input.day, proofId: finding.id, state: 'breached' as const };
    return workOnCase(args, 'breach-instalment', {
      rows: {
        instalment: { id: part.id, set: { ...found, nextStep: input.nextStep } },
        term: { id: part.termId, set: found },
      },
      texts: [finding],
      tell: tellParties(loaded, 'mediation.breached'),
      payload: { term: part.termId, part: part.position, day: input.day, amount: part.amount },
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    unknown_part: { field: 'instalmentId', text: '请选协议里还没有付的一期。' },
    known_before: { field: 'instalmentId', text: '这一期已经登记过。' },
    future_day: { field: 'day', text: '日期不能晚于今天。' },
    not_due: { field: 'day', text: '这一期的日子还没过，过了再登记没有付。' },
  },
});
