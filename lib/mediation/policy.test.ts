import { describe, expect, test } from 'vitest';
import { type Actor, guest, type Role, roles } from '../kernel/verdict';
import { type CaseState, caseMachine } from './machine';
import * as policy from './policy';

const user = (id: string, role: Role | null, communityId = 'here'): Actor => ({
  kind: 'user',
  id,
  grants: role ? [{ communityId, role }] : [],
});
const aCase = (patch: Partial<policy.CaseFacts> = {}): policy.CaseFacts => ({
  communityId: 'here',
  state: 'mediating',
  isProtected: false,
  registeredById: null,
  acceptedAt: new Date(0),
  parties: [
    { id: 'a', side: 'applicant', personId: 'li' },
    { id: 'r', side: 'respondent', personId: 'zhou' },
  ],
  mediators: [{ personId: 'sun', duty: 'lead' }],
  ...patch,
});
const applied = { state: 'applied', acceptedAt: null, mediators: [] } as const;

describe('who knows of a case', () => {
  test.each(roles)('a %s whom it does not concern: only the director of this community', (role) => {
    for (const state of caseMachine.states) {
      const c = aCase({ state });
      expect(policy.audienceOf(user('x', role), c)).toBe(role === 'mediation-director' ? 'director' : null);
      expect(policy.audienceOf(user('x', role, 'elsewhere'), c)).toBeNull();
    }
  });

  test('parties know their own case, the other side only once it was taken in', () => {
    expect(policy.audienceOf(user('li', 'resident'), aCase(applied))).toBe('party');
    expect(policy.audienceOf(user('zhou', 'resident'), aCase(applied))).toBeNull();
    expect(policy.audienceOf(user('zhou', 'resident'), aCase())).toBe('party');
    expect(policy.audienceOf(guest, aCase())).toBeNull();
  });

  test('a party holding a role is a party and nothing else', () => {
    for (const role of roles) expect(policy.audienceOf(user('li', role), aCase())).toBe('party');
    expect(policy.audienceOf(user('zhou', 'mediation-director'), aCase(applied))).toBeNull();
  });

  test('its mediators as long as they hold the role; any mediator while nobody has it', () => {
    expect(policy.audienceOf(user('sun', 'mediator'), aCase())).toBe('mediator');
    expect(policy.audienceOf(user('sun', null), aCase())).toBeNull();
    expect(policy.audienceOf(user('qian', 'mediator'), aCase())).toBeNull();
    expect(policy.audienceOf(user('qian', 'mediator'), aCase(applied))).toBe('intake');
    expect(policy.audienceOf(user('qian', 'mediator'), aCase({ ...applied, state: 'refused' }))).toBeNull();
  });

  test('a protected one: the mediator who wrote it down, and on no party’s list', () => {
    const c = aCase({ ...applied, isProtected: true, registeredById: 'qian' });
    expect(policy.audienceOf(user('qian', 'mediator'), c)).toBe('mediator');
    expect(policy.audienceOf(user('sun', 'mediator'), c)).toBeNull();
    expect(policy.mayList(user('li', 'resident'), aCase({ isProtected: true }))).toBe(false);
    expect(policy.mayRead(user('li', 'resident'), aCase({ isProtected: true })).ok).toBe(true);
    expect(policy.mayList(user('sun', 'mediator'), aCase({ isProtected: true }))).toBe(true);
  });
});

const onCase = Object.keys(policy.rights).filter(
  (r) => !/\.(apply|register|transfer-issue|transfer-topic|save-method)$/.test(r),
) as policy.CaseRight[];
const states: CaseState[] = [...caseMachine.states];

describe.each(onCase)('%s', (right) => {
  const may = policy.mayOn(right);
  test.each(roles)('%s, here and elsewhere', (role) => {
    for (const state of states) {
      const c = aCase({ state });
      const isDirector = role === 'mediation-director';
      expect(may(user('x', role), c)).toMatchObject(isDirector ? { ok: true } : { refusal: 'not_found' });
      expect(may(user('x', role, 'elsewhere'), c)).toMatchObject({ refusal: 'not_found' });
    }
  });
  test('a party may stop it and nothing else; strangers are told nothing', () => {
    const verdict = may(user('li', 'resident'), aCase());
    expect(verdict).toMatchObject(right === 'mediation.stop' ? { ok: true } : { refusal: 'forbidden' });
    expect(may(guest, aCase())).toMatchObject({ refusal: 'not_found' });
    expect(may(user('sun', 'mediator'), aCase()).ok).toBe(true);
  });
});

test.each(roles)('%s: deeds without a case', (role) => {
  const here = { communityId: 'here' };
  const gates = {
    'mediation.apply': policy.mayApply,
    'mediation.register': policy.mayRegister,
    'mediation.transfer-issue': policy.mayTransferIssue,
    'mediation.transfer-topic': policy.mayTransferTopic,
    'mediation.save-method': policy.maySaveMethod,
  } as const;
  for (const [right, gate] of Object.entries(gates)) {
    const held: readonly Role[] = policy.rights[right as keyof typeof gates];
    expect(gate(user('x', role), here).ok).toBe(held.includes(role));
    expect(gate(user('x', role, 'elsewhere'), here).ok).toBe(false);
    expect(gate(guest, here).ok).toBe(false);
  }
});
