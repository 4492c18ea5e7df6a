import { findCommunity } from '@/lib/community/queries';
import { refLabel } from '@/lib/i18n/format';
import { defineQuery, type View } from '@/lib/kernel/query';
import type { Actor } from '@/lib/kernel/verdict';
import { mayReadOwnClaim } from '../policy/group';
import { claimStateLabels, routeNames, signingNames } from '../rules/claims';
import { findOwn } from './own-lines';

/** A claimant's own lines: sums, signature, payments with what shows them, and nothing of anybody else or of the talks. */
export const showOwnClaim = defineQuery({
  name: 'mediation.own-claim',
  async load(read, { community, ref }: { community: string; ref: string }, { actor }: { actor: Actor }) {
    const found = await findCommunity(read, community);
    if (!found || actor.kind !== 'user') return null;
    const own = await findOwn(read, found.id, ref, actor.id);
    const [first] = own.claims;
    return first
      ? { ...own, communityId: found.id, caseId: first.caseId, ref, claimantId: first.personId, found }
      : null;
  },
  authorize: mayReadOwnClaim,
  trace: ({ communityId, caseId }) => ({ communityId, subjectId: caseId, reason: '看自己的登记' }),
  present: ({ loaded: { claims, payments, proofs, ref, found } }) => ({
    number: refLabel('mediation', ref),
    committee: found.name,
    phone: found.phone,
    claims: claims.map((c) => ({
      ...{ id: c.id, no: c.no, contractNo: c.contractNo, amount: c.amount, agreed: c.agreed, paid: c.paid },
      ...{ stateLabel: claimStateLabels[c.state], signedDay: c.signedDay },
      signed: c.signedWay && signingNames[c.signedWay],
      route: c.referredTo && routeNames[c.referredTo],
      payments: payments
        .filter((p) => p.claimId === c.id)
        .map(({ id, day, amount }) => ({ id, day, amount, proofs: proofs.filter((one) => one.paymentId === id) })),
    })),
  }),
});
export type OwnClaimView = View<typeof showOwnClaim>;
