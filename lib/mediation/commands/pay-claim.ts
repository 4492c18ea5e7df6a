import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import type { Decision } from '@/lib/kernel/decision';
import { fail, ok } from '@/lib/kernel/result';
import { checkVersion } from '@/lib/kernel/step';
import { mayOnGroup } from '../policy/group';
import { lockClaim } from '../queries/group';
import { payFault, paySentences } from '../rules/claim-payment';
import { payClaimInput } from '../schema/group';
import { tellClaimants } from './new-claims';
import { type ClaimsChange, saveClaims } from './save-claims';
import { withFiles } from './with-files';

/** A payment to one family, with its proof; the last of what was agreed settles the claim. */
export const payClaim = defineCommand({
  name: 'mediation.pay-claim',
  input: payClaimInput,
  load: lockClaim,
  authorize: mayOnGroup('mediation.pay-claim'),
  decide({ input, loaded, by, now, newId, write }) {
    const { claim } = loaded;
    if (!claim) return fail('unknown_claim');
    const fresh = checkVersion(claim, input.version);
    if (!fresh.ok) return fresh;
    const fault = payFault(loaded.state, [claim], input.day, dayOf(now));
    if (fault) return fail(fault);
    const paid = claim.paid + input.amount;
    if (paid > claim.agreed) return fail('too_much');
    const state = paid === claim.agreed ? ('paid' as const) : claim.state;
    const proof = write(loaded.id, 'mediation.claim-proof', input.text);
    const row = { id: newId(), claimId: claim.id, day: input.day, amount: input.amount, proofId: proof.id };
    const step = ok<Decision<ClaimsChange>>({
      change: {
        ...{
          caseId: loaded.id,
          ref: loaded.ref,
          claimId: claim.id,
          changed: { ids: [claim.id], set: { paid, state } },
        },
        payments: [{ ...row, recordedById: by.personId, at: now }],
        moves: [{ from: claim, to: { ...claim, paid, state } }],
      },
      texts: [proof],
      transitions: [{ subjectId: claim.id, event: 'pay-claim', from: claim.state, to: state, textId: proof.id }],
      tells: tellClaimants(loaded, [claim], 'mediation.claim-changed'),
      events: [
        {
          type: 'mediation.claim-paid',
          subjectId: loaded.id,
          payload: { claim: claim.id, payment: row.id, amount: input.amount, to: state },
        },
      ],
    });
    return withFiles(step, { loaded, by, now, newId }, input.files, { purpose: 'proof', targetId: row.id });
  },
  commit: saveClaims,
  says: paySentences,
});
