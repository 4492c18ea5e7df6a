import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { findAgreement } from '../queries/agreement';
import { takeInstalment } from '../queries/take-instalment';
import { reasonInput } from '../schema';
import { saveCase } from './save-case';
import { stepCase } from './step-case';

/** Before it is in force. The number stays visible as void; its terms come back as a draft, so that nothing is typed twice. */
export const voidAgreement = defineCommand({
  name: 'mediation.void',
  input: reasonInput,
  async load(tx, input) {
    const found = await takeInstalment(tx, input);
    return found && { ...found, agreement: await findAgreement(tx, found.id) };
  },
  authorize: mayOn('mediation.void'),
  decide(args) {
    const { input, loaded, now, newId } = args;
    if (!loaded.agreement) return fail('illegal_transition');
    const fresh = loaded.terms.map(({ term }) => ({ was: term.id, row: { ...term, id: newId(), agreementId: null } }));
    return stepCase(args, 'void', {
      words: input.reason,
      rows: {
        agreementPatch: { id: loaded.agreement.id, set: { voidedAt: now } },
        terms: fresh.map((t) => t.row),
        moveParts: fresh.map((t) => ({ from: t.was, to: t.row.id })),
      },
      payload: { agreement: loaded.agreement.id },
    });
  },
  commit: saveCase,
  says: lateSentences,
});
