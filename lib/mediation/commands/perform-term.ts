import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { takeInstalment } from '../queries/take-instalment';
import { performInput } from '../schema';
import { saveCase } from './save-case';
import { stepCase, tellParties, workOnCase } from './step-case';
import { withFiles } from './with-files';

/** PM 31: the committee sees to performance. Each term with its proof; a breached one may still be performed late. */
export const performTerm = defineCommand({
  name: 'mediation.perform-term',
  input: performInput,
  load: takeInstalment,
  authorize: mayOn('mediation.perform-term'),
  decide(args) {
    const { input, loaded, now, write } = args;
    const term = loaded.terms.find((t) => t.term.id === input.termId)?.term;
    if (!term) return fail('unknown_term');
    if (loaded.parts.some((p) => p.termId === term.id)) return fail('in_parts');
    if (term.state === 'performed') return fail('performed_before');
    if (input.day > dayOf(now)) return fail('future_day');
    const proof = write(loaded.id, 'mediation.proof', input.text);
    const done = {
      rows: { term: { id: term.id, set: { state: 'performed' as const, doneDay: input.day, proofId: proof.id } } },
      texts: [proof],
      payload: { term: term.id, day: input.day, amount: term.amount },
    };
    // A promise to let the matter rest has no day of performance: it stands with the others.
    const open = loaded.terms.filter(
      (t) => t.term.id !== term.id && t.term.kind !== 'promise' && t.term.state !== 'performed',
    );
    const step = open.length
      ? workOnCase(args, 'perform-term', done)
      : stepCase(args, 'perform', { ...done, tell: tellParties(loaded, 'mediation.performed') });
    return withFiles(step, args, input.files, { purpose: 'proof', targetId: term.id });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    unknown_term: { field: 'termId', text: '请选协议里的一条。' },
    in_parts: { field: 'termId', text: '这一条是分期付的，请到“登记付了一期”里一期一期登记。' },
    performed_before: { field: 'termId', text: '这一条已经登记过履行。' },
    future_day: { field: 'day', text: '履行的日期不能晚于今天。' },
  },
});
