// 回避: who is bound to a party withdraws, unless both sides consent in writing (borrowed from court procedure).
import type { interestKinds } from '@/db/schema/guard-words';

export { interestKinds } from '@/db/schema/guard-words';

/** Which households and units people belong to now. */
export interface Ties {
  household: readonly { personId: string; householdId: string }[];
  unit: readonly { personId: string; unitId: string }[];
  /** Parties of the same case, of whatever year. */
  earlier?: readonly { personId: string; caseId: string }[];
}

/** What a mediator declares, or the director notes: the register knows of neither. */
export const interestNames: Record<(typeof interestKinds)[number], string> = {
  kin: '近亲属，不在一户',
  employment: '雇佣、同事或者上下级',
  earlier: '以前的纠纷里有关系',
  other: '其他可能影响公正的关系',
};

export type RecusalGround = 'party' | 'agent' | 'household' | 'unit' | 'earlier';
const shares = <Row extends { personId: string }>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  a: string,
  b: string,
) => {
  const places = new Set(rows.filter((r) => r.personId === a).map(idOf));
  return rows.some((r) => r.personId === b && places.has(idOf(r)));
};

interface Firm {
  name: string;
  contactName?: string | null;
}
/** The same name, with a space or a bracket of the other width in it. */
const bare = (name: string) => name.normalize('NFKC').replace(/\s/gu, '');

/** 雇佣: a party is the mediator's employer as said or as the register has it, or the firm's own form names the mediator as the one to speak to. */
export const worksForParty = (mediator: { name: string; employers: readonly string[] }, parties: readonly Firm[]) =>
  parties.some(
    (p) =>
      mediator.employers.some((employer) => bare(employer) === bare(p.name)) ||
      (p.contactName != null && bare(p.contactName) === bare(mediator.name)),
  );

/**
 * Against the parties and (CPL 47 borrowed) those who act for them, the ground that binds the mediator, if any. Whoever
 * has ever acted for a side is bound by that.
 */
export function recusalGroundOf(
  mediatorId: string,
  partyIds: readonly string[],
  ties: Ties,
  agentIds: readonly string[] = [],
): RecusalGround | null {
  if (partyIds.includes(mediatorId)) return 'party';
  if (agentIds.includes(mediatorId)) return 'agent';
  const others = [...partyIds, ...agentIds];
  if (others.some((p) => shares(ties.household, (r) => r.householdId, mediatorId, p))) return 'household';
  if (others.some((p) => shares(ties.unit, (r) => r.unitId, mediatorId, p))) return 'unit';
  if (others.some((p) => shares(ties.earlier ?? [], (r) => r.caseId, mediatorId, p))) return 'earlier';
  return null;
}

/** Nobody mediates the own case or one acted for; other ties are lifted when every party has consented on paper. */
export const isLifted = (ground: RecusalGround, partyIds: readonly string[], consented: readonly string[]) =>
  ground !== 'party' && ground !== 'agent' && partyIds.length > 0 && partyIds.every((id) => consented.includes(id));
