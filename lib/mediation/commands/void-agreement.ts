import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { findAgreement, findTerms } from '../queries/agreement';
import { lockCase } from '../queries/case';
import { reasonInput } from '../schema';
import { saveCase } from './save-case';
import { stepCase } from './step-case';

/** Before it is in force. The number stays visible as void; its terms come back as a draft, so that nothing is typed twice. */
export const voidAgreement = defineCommand({
  name: 'mediation.void',
  input: reasonInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const agreement = await findAgreement(tx, found.id);
    return { ...found, agreement, terms: agreement ? await findTerms(tx, found.id, agreement.id) : [] };
  },
  authorize: mayOn('mediation.void'),
  decide(args) {
    const { input, loaded, now, newId } = args;
    if (!loaded.agreement) return fail('illegal_transition');
    return stepCase(args, 'void', {
      words: input.reason,
      rows: {
        agreementPatch: { id: loaded.agreement.id, set: { voidedAt: now } },
        terms: loaded.terms.map(({ term }) => ({ ...term, id: newId(), agreementId: null })),
      },
      payload: { agreement: loaded.agreement.id },
    });
  },
  commit: saveCase,
  says: lateSentences,
});
