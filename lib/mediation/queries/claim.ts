import { asc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findHistory } from '@/lib/kernel/history';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayWork } from '../machine';
import { mayListClaims, mayOnGroup } from '../policy/group';
import { claimStateLabels, routeNames, signingNames } from '../rules/claims';
import { findClaim, findGroupCase } from './group';
import { findSpeakers } from './speakers';

const { mediationClaimPayments, texts } = tables;

const findPayments = (read: Reader, claimId: string) =>
  read
    .select({
      id: mediationClaimPayments.id,
      day: mediationClaimPayments.day,
      amount: mediationClaimPayments.amount,
      proof: texts.text,
    })
    .from(mediationClaimPayments)
    .innerJoin(texts, eq(texts.id, mediationClaimPayments.proofId))
    .where(eq(mediationClaimPayments.claimId, claimId))
    .orderBy(asc(mediationClaimPayments.day), asc(mediationClaimPayments.id));

/** One family of the list, for those who work the case. */
export const showClaim = defineQuery({
  name: 'mediation.claim',
  async load(read, asked: { community: string; ref: string; claimId: string }) {
    const found = await findGroupCase(read, asked);
    const claim = found?.group ? await findClaim(read, found.id, asked.claimId) : null;
    if (!found || !claim) return null;
    const [payments, history, speakers] = await Promise.all([
      findPayments(read, claim.id),
      findHistory(read, claim.id),
      findSpeakers(read, found.id),
    ]);
    return { ...found, claim, payments, history, speakers };
  },
  authorize: mayListClaims,
  trace: ({ communityId, id }) => ({ communityId, subjectId: id, reason: '群体案的一户' }),
  present({ loaded, actor }) {
    const { claim: c, payments, history, speakers, state } = loaded;
    const may = (right: Parameters<typeof mayOnGroup>[0]) => mayOnGroup(right)(actor, loaded).ok;
    const speaker = speakers.find((s) => s.claimId === c.id);
    return {
      ...{ ref: loaded.ref, caseVersion: loaded.version, id: c.id, version: c.version, no: c.no, name: c.name },
      ...{ phone: c.phone, contractNo: c.contractNo, amount: c.amount, agreed: c.agreed, paid: c.paid },
      ...{ state: c.state, stateLabel: claimStateLabels[c.state], signedDay: c.signedDay },
      signed: c.signedWay && signingNames[c.signedWay],
      route: c.referredTo && routeNames[c.referredTo],
      speaker: speaker ? { scope: speaker.scope, letterDay: speaker.letterDay } : null,
      payments,
      history: history.map((h) => ({ id: h.id, at: h.at, event: h.event, by: h.actorName ?? '', text: h.text })),
      can: {
        settle: mayWork(state, 'settle-claim') && c.paid === 0 && c.state !== 'paid' && may('mediation.settle-claim'),
        pay: mayWork(state, 'pay-claim') && c.state === 'agreed' && may('mediation.pay-claim'),
        speak: mayWork(state, 'save-party') && !speaker && may('mediation.name-speaker'),
      },
    };
  },
});
export type ClaimView = View<typeof showClaim>;
