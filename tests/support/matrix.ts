import { expect } from 'vitest';
import { type Actor, type Role, roles, type Verdict } from '@/lib/kernel/verdict';

export const here = '00000000-0000-7000-8000-00000000000a';
export const elsewhere = '00000000-0000-7000-8000-00000000000b';

/** Somebody holding just this role in that community. */
export const holder = (role: Role, communityId: string, id = `holder-${role}`): Actor => ({
  kind: 'user',
  id,
  grants: [{ communityId, role }],
});

/**
 * Tries a policy with each role, held here and held elsewhere: it allows exactly the roles of the rights table, and
 * nobody by a role of another community.
 */
export function expectRights(
  allowed: readonly Role[],
  policy: (actor: Actor) => Verdict,
  { elsewhereToo = [] as readonly Role[] } = {},
) {
  for (const role of roles) {
    expect(policy(holder(role, here)).ok, `${role} here`).toBe(allowed.includes(role));
    expect(policy(holder(role, elsewhere)).ok, `${role} elsewhere`).toBe(elsewhereToo.includes(role));
  }
  expect(policy({ kind: 'guest' }).ok, 'guest').toBe(false);
}
