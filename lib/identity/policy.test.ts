import { expect, test } from 'vitest';
import { expectRights, here, holder } from '@/tests/support/matrix';
import { type Actor, guest, roles } from '../kernel/verdict';
import * as policy from './policy';

const person = { communityId: here, personId: 'somebody' };
const holding = (role: Parameters<typeof holder>[0], communityId: string) => holder(role, communityId, 'me');

const deeds = {
  'account.issue-slip': (actor: Actor) => policy.mayIssueSlip(actor, { ...person, account: null }),
  'account.unlock': (actor: Actor) => policy.mayUnlock(actor, person),
  'role.grant': (actor: Actor) => policy.mayGrantRole(actor, person),
  'role.end': (actor: Actor) => policy.mayEndRole(actor, person),
} satisfies Record<policy.IdentityRight, Parameters<typeof expectRights>[1]>;

test.each(Object.entries(deeds))('%s: exactly the roles of its row, each in its own community', (right, deed) => {
  expectRights(policy.rights[right as policy.IdentityRight], deed);
});

test('only a clerk resets a password', () => {
  const account = {};
  expect(policy.mayIssueSlip(holding('clerk', here), { ...person, account }).ok).toBe(true);
  expect(policy.mayIssueSlip(holding('admin', here), { ...person, account }).ok).toBe(false);
});

test('nobody grants himself a role or ends his own', () => {
  const self = { communityId: here, personId: 'me' };
  expect(policy.mayGrantRole(holding('admin', here), self).ok).toBe(false);
  expect(policy.mayEndRole(holding('admin', here), self).ok).toBe(false);
});

test('what is done to one’s own account is nobody else’s deed', () => {
  expect(policy.mayAsSelf(holding('resident', here), { personId: 'me' }).ok).toBe(true);
  expect(policy.mayAsSelf(holding('admin', here), person).ok).toBe(false);
  expect(policy.mayAsSelf(guest, person).ok).toBe(false);
  expect(policy.mayAsSystem({ kind: 'system', job: 'x' }).ok).toBe(true);
  expect(policy.mayAsSystem(holding('admin', here)).ok).toBe(false);
  expect(policy.mayWithSlip().ok).toBe(true);
});

test.each(roles)('account history: %s', (role) => {
  const sees = ['clerk', 'admin', 'secretary', 'supervisor'].includes(role);
  expect(policy.maySeeAccount(holding(role, here), person)).toMatchObject(
    sees ? { ok: true } : { ok: false, refusal: 'not_found' },
  );
  expect(policy.maySeeAccount(holding(role, 'elsewhere'), person).ok).toBe(false);
  expect(policy.maySeeAccount(holding(role, 'elsewhere'), { ...person, personId: 'me' }).ok).toBe(true);
});
