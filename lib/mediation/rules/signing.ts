import type { Day } from '../../kernel/calendar/day';

/** The committee's seal, as a signer. */
export const seal = 'seal';

export interface Signature {
  signer: string;
  day: Day;
}

// PM 30: in force when every party has signed, sealed or fingerprinted, the mediator has signed and the committee sealed.
export const requiredSigners = (partyIds: readonly string[], leadId: string) => [...partyIds, leadId, seal];

export const missingSigners = (required: readonly string[], signatures: readonly Signature[]) =>
  required.filter((who) => !signatures.some((s) => s.signer === who));

/** The day of the last of the required signatures and the seal; null while one is missing. */
export function effectiveDay(required: readonly string[], signatures: readonly Signature[]): Day | null {
  if (!required.length || missingSigners(required, signatures).length) return null;
  const days = signatures.filter((s) => required.includes(s.signer)).map((s) => s.day);
  return days.toSorted().at(-1) ?? null;
}
