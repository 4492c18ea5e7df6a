import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayDeed } from '../policy/guard';
import { takeInstalment } from '../queries/take-instalment';
import { payInstalmentInput } from '../schema/money';
import { saveCase } from './save-case';
import { stepCase, tellParties, workOnCase } from './step-case';
import { withFiles } from './with-files';

/** PM 31: one part with its proof; the last one performs the term, and the last term the agreement. A late one counts too. */
export const payInstalment = defineCommand({
  name: 'mediation.pay-instalment',
  input: payInstalmentInput,
  load: takeInstalment,
  authorize: mayDeed('mediation.pay-instalment'),
  decide(args) {
    const { input, loaded, now, write } = args;
    const part = loaded.parts.find((p) => p.id === input.instalmentId);
    const term = loaded.terms.find((t) => t.term.id === part?.termId)?.term;
    if (!part || !term) return fail('unknown_part');
    if (part.state === 'paid') return fail('paid_before');
    if (input.day > dayOf(now)) return fail('future_day');
    const proof = write(loaded.id, 'mediation.proof', input.text);
    const others = loaded.parts.filter((p) => p.termId === term.id && p.id !== part.id);
    const isLast = others.every((p) => p.state === 'paid');
    const done = { doneDay: input.day, proofId: proof.id };
    const whole = { id: term.id, set: { ...done, state: 'performed' as const } };
    const paid = {
      rows: {
        instalment: { id: part.id, set: { ...done, state: 'paid' as const } },
        ...(isLast ? { term: whole } : {}),
      },
      texts: [proof],
      payload: { term: term.id, part: part.position, day: input.day, amount: part.amount },
    };
    const open = loaded.terms.filter(
      (t) => t.term.id !== term.id && t.term.kind !== 'promise' && t.term.state !== 'performed',
    );
    const step =
      !isLast || open.length
        ? workOnCase(args, 'pay-instalment', paid)
        : stepCase(args, 'perform', { ...paid, tell: tellParties(loaded, 'mediation.performed') });
    return withFiles(step, args, input.files, { purpose: 'proof', targetId: part.id });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    unknown_part: { field: 'instalmentId', text: '请选协议里的一期。' },
    paid_before: { field: 'instalmentId', text: '这一期已经登记过。' },
    future_day: { field: 'day', text: '付款的日期不能晚于今天。' },
  },
});
