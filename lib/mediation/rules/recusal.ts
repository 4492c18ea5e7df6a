// 回避: who is bound to a party withdraws, unless both sides consent in writing (borrowed from court procedure).

/** Which households and units people belong to now. */
export interface Ties {
  household: readonly { personId: string; householdId: string }[];
  unit: readonly { personId: string; unitId: string }[];
}

export type RecusalGround = 'party' | 'household' | 'unit';
const shares = <Row extends { personId: string }>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  a: string,
  b: string,
) => {
  const places = new Set(rows.filter((r) => r.personId === a).map(idOf));
  return rows.some((r) => r.personId === b && places.has(idOf(r)));
};

/** Against each party, the ground that binds the mediator, if any. */
export function recusalGroundOf(mediatorId: string, partyIds: readonly string[], ties: Ties): RecusalGround | null {
  if (partyIds.includes(mediatorId)) return 'party';
  if (partyIds.some((p) => shares(ties.household, (r) => r.householdId, mediatorId, p))) return 'household';
  if (partyIds.some((p) => shares(ties.unit, (r) => r.unitId, mediatorId, p))) return 'unit';
  return null;
}

/** A party is never the mediator of the own case; other ties are lifted when every party has consented on paper. */
export const isLifted = (ground: RecusalGround, partyIds: readonly string[], consented: readonly string[]) =>
  ground !== 'party' && partyIds.length > 0 && partyIds.every((id) => consented.includes(id));
