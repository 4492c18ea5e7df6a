import type { Role } from '../../kernel/verdict';

const hour = 3_600_000;
const day = 24 * hour;

/** An opening lasts three hours. */
export const openUntil = (at: Date) => new Date(at.getTime() + 3 * hour);

/** Openings of one person are counted over thirty days. */
export const countedSince = (now: Date) => new Date(now.getTime() - 30 * day);
/** With the fifth the street is told. */
export const often = 5;

/** Told at once to those who answer for it; when the director is the one who reaches in, to the street as well. */
export const toldOf = (isDirector: boolean): Role[] =>
  isDirector ? ['secretary', 'street'] : ['mediation-director', 'secretary'];

interface Known {
  personId: string | null;
  name: string;
  phone: string | null;
}

/** A person typed without the register is taken for the one who has the same name or telephone. */
export const isNamed = (self: { id: string; name: string; phone: string | null }, of: readonly Known[]) =>
  of.some((p) => p.personId === self.id || p.name === self.name || (p.phone !== null && p.phone === self.phone));
