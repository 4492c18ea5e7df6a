// What comes in by list and one by one.
import type { Tell } from '@/lib/kernel/decision';
import type { messages } from '../messages';
import type { Case } from '../queries/case';
import type { Claim } from '../queries/group';

interface Typed {
  name: string;
  phone: string;
  amount: number;
  contractNo: string;
}
interface At {
  nextNo: number;
  now: Date;
  newId: () => string;
}

export const newClaims = (
  c: { id: string; rosterIds: ReadonlyMap<string, string | null> },
  typed: readonly Typed[],
  { nextNo, now, newId }: At,
): Claim[] =>
  typed.map(({ name, phone, amount, contractNo }, i) => ({
    ...{ id: newId(), caseId: c.id, no: nextNo + i, name, phone, contractNo, amount, state: 'open' },
    phoneTail: phone.slice(-4),
    personId: c.rosterIds.get(`${phone} ${name}`) ?? null,
    ...{ partyId: null, agreed: 0, paid: 0, signedDay: null, signedWay: null, referredTo: null },
    ...{ version: 1, createdAt: now },
  }));

/** Who mediates it or is claimed against has no claim of the own in it. */
export function standsOnOtherSide(c: Pick<Case, 'mediators' | 'parties'>, added: readonly Claim[]) {
  const ids = new Set(added.flatMap((claim) => claim.personId ?? []));
  if (c.mediators.some((m) => ids.has(m.personId))) return 'is_mediator';
  return c.parties.some((p) => p.side === 'respondent' && p.personId && ids.has(p.personId)) ? 'is_respondent' : null;
}
export const strangerSentences = {
  is_mediator: '名单里有本案的调解员。请先换调解员，再把名单添进来。',
  is_respondent: '名单里有本案的被申请人，请核对。',
} as const;

/** To the own line of each who has an account. */
export const tellClaimants = (
  c: Pick<Case, 'id' | 'ref' | 'isProtected'>,
  claims: readonly Pick<Claim, 'personId'>[],
  template: keyof typeof messages,
): Tell[] =>
  [...new Set(c.isProtected ? [] : claims.flatMap((claim) => claim.personId ?? []))].map((personId) => ({
    to: { personId },
    template,
    subject: { kind: 'mediation', id: c.id, ref: `${c.ref}/my-claim` },
  }));
