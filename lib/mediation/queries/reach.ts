// Around a protected case there is also the way of a new role: that is told like an opening.
import { and, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Tell } from '@/lib/kernel/decision';
import type { Role } from '@/lib/kernel/verdict';

const { mediations } = tables;

/** Roles that let their holder see cases. */
export const opensCases = (role: Role) => role === 'mediator' || role === 'mediation-director';

export async function hasProtectedCases(read: Reader, communityId: string) {
  const [row] = await read
    .select({ id: mediations.id })
    .from(mediations)
    .where(and(eq(mediations.communityId, communityId), eq(mediations.isProtected, true)))
    .limit(1);
  return row !== undefined;
}

/** The director and the secretary; who gives and takes roles does not decide alone who looks. */
export const tellReach = (communityId: string): Tell[] =>
  (['mediation-director', 'secretary'] as const).map((role) => ({
    to: { role },
    template: 'mediation.reach-widened',
    subject: { kind: 'mediation', id: communityId, ref: 'openings' },
  }));
