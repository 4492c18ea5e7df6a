// 回避: who is bound to a party withdraws, unless both sides consent in writing (borrowed from court procedure).

/** Which households and units people belong to now. */
export interface Ties {
  household: readonly { personId: string; householdId: string }[];
  unit: readonly { personId: string; unitId: string }[];
}

export type RecusalGround = 'party' | 'agent' | 'household' | 'unit';
const shares = <Row extends { personId: string }>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  a: string,
  b: string,
) => {
  const places = new Set(rows.filter((r) => r.personId === a).map(idOf));
  return rows.some((r) => r.personId === b && places.has(idOf(r)));
};

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
  return null;
}

/** Nobody mediates the own case or one acted for; other ties are lifted when every party has consented on paper. */
export const isLifted = (ground: RecusalGround, partyIds: readonly string[], consented: readonly string[]) =>
  ground !== 'party' && ground !== 'agent' && partyIds.length > 0 && partyIds.every((id) => consented.includes(id));
