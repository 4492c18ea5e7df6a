import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayOnGroup } from '../policy/group';
import { findNumbered, lockGroup } from '../queries/group';
import { payFault, paySentences } from '../rules/claim-payment';
import { payClaimsInput } from '../schema/group';
import { tellClaimants } from './new-claims';
import { saveClaims } from './save-claims';

/** One transfer to many: each family gets the rest of what was agreed, under one proof. All that were named, or none. */
export const payClaims = defineCommand({
  name: 'mediation.pay-claims',
  input: payClaimsInput,
  async load(tx, input) {
    const found = await lockGroup(tx, input);
    return found && { ...found, claims: await findNumbered(tx, found.id, input.numbers) };
  },
  authorize: mayOnGroup('mediation.pay-claims'),
  decide({ input, loaded, by, now, newId, write }) {
    const { claims } = loaded;
    if (claims.length < input.numbers.length) return fail('unknown_number');
    const fault = payFault(loaded.state, claims, input.day, dayOf(now));
    if (fault) return fail(fault === 'not_agreed' ? 'some_not_agreed' : fault);
    const proof = write(loaded.id, 'mediation.claim-proof', input.text);
    const rest = claims.map((c) => ({ c, amount: c.agreed - c.paid }));
    const shared = { day: input.day, proofId: proof.id, recordedById: by.personId, at: now };
    return ok({
      change: {
        ...{ caseId: loaded.id, ref: loaded.ref, paidInFull: claims.map((c) => c.id) },
        payments: rest.map(({ c, amount }) => ({ id: newId(), claimId: c.id, amount, ...shared })),
        moves: claims.map((from) => ({ from, to: { ...from, paid: from.agreed, state: 'paid' as const } })),
      },
      texts: [proof],
      transitions: claims.map((c) => ({
        ...{ subjectId: c.id, event: 'pay-claim', from: c.state, to: 'paid', textId: proof.id },
      })),
      tells: tellClaimants(loaded, claims, 'mediation.claim-changed'),
      events: [
        {
          type: 'mediation.claims-paid',
          subjectId: loaded.id,
          payload: { claims: claims.map((c) => c.id), amount: rest.reduce((sum, r) => sum + r.amount, 0) },
        },
      ],
    });
  },
  commit: saveClaims,
  says: {
    ...paySentences,
    unknown_number: { field: 'numbers', text: '有的序号名单里没有，请核对。' },
    some_not_agreed: { field: 'numbers', text: '有的户还没有签，或者已经付清。请只写“已签，等付款”的序号。' },
  },
});
