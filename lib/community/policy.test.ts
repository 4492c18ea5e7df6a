import { describe, expect, test } from 'vitest';
import { expectRights, here, holder } from '@/tests/support/matrix';
import { roles } from '../kernel/verdict';
import * as policy from './policy';

const none = { communityId: here, isOwn: false, inGrid: false, inEstate: false };

describe('each deed is open to the roles of the rights table, in their own community only', () => {
  test.each(Object.keys(policy.rights) as policy.CommunityRight[])('%s', (right) => {
    expectRights(policy.rights[right], (actor) => policy.may(right)(actor, { communityId: here }));
    const clerks = policy.rights[right].filter((role) => role === 'clerk' || role === 'admin');
    expectRights(clerks, (actor) => policy.mayOn(right)(actor, none));
  });
});

test('the register is whole for clerk and secretary, by name for the administrator, and hidden from the others', () => {
  for (const role of roles) {
    const seen = policy.maySee(holder(role, here), none);
    const sight = role === 'clerk' || role === 'secretary' ? 'whole' : role === 'admin' ? 'named' : null;
    expect(seen.ok ? seen.by.sight : null, role).toBe(sight);
    if (!seen.ok) expect(seen.refusal, role).toBe('not_found');
  }
});

test('a grid worker sees the own grid masked; an owners’ committee its estate’s units; everybody oneself', () => {
  const see = policy.maySee(holder('grid', here), { ...none, inGrid: true });
  expect(see.ok && see.by.sight).toBe('masked');
  expect(policy.maySee(holder('resident', here), { ...none, inGrid: true }).ok).toBe(false);
  const committee = holder('owners-committee', here);
  expect(policy.maySeeUnit(committee, { ...none, inEstate: true })).toMatchObject({
    ok: true,
    by: { sight: 'masked' },
  });
  expect(policy.maySeeUnit(holder('resident', here), { ...none, inEstate: true }).ok).toBe(false);
  expect(policy.maySee(committee, { ...none, inEstate: true }).ok).toBe(false);
  const own = policy.maySee(holder('resident', here), { ...none, isOwn: true });
  expect(own.ok && own.by.sight).toBe('own');
});

test('a guest is asked to sign in, for lists and records alike', () => {
  for (const verdict of [policy.maySee({ kind: 'guest' }, none), policy.mayList({ kind: 'guest' })])
    expect(verdict).toMatchObject({ ok: false, refusal: 'forbidden' });
});
