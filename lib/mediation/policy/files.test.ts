import { describe, expect, test } from 'vitest';
import { type Actor, guest, type Role, roles } from '../../kernel/verdict';
import { caseMachine } from '../machine';
import type { CaseFacts } from '../policy';
import { filePurposes } from '../rules/files';
import * as policy from './files';

const user = (id: string, role: Role | null, communityId = 'here'): Actor => ({
  kind: 'user',
  id,
  grants: role ? [{ communityId, role }] : [],
});
const aCase = (patch: Partial<CaseFacts> = {}): CaseFacts => ({
  communityId: 'here',
  state: 'mediating',
  isProtected: false,
  registeredById: null,
  acceptedAt: new Date(0),
  parties: [
    { id: 'a', side: 'applicant', personId: 'li' },
    { id: 'r', side: 'respondent', personId: 'zhou' },
  ],
  agents: [{ partyId: 'r', personId: 'lawyer', kind: 'agent', scope: 'general' }],
  mediators: [{ personId: 'sun', duty: 'helper' }],
  ...patch,
});
const rights = Object.keys(policy.rights) as policy.FilesRight[];
const party = user('li', 'resident');
const mediator = user('sun', 'mediator');

describe.each(rights)('%s', (right) => {
  test.each(roles)('%s whom the case does not concern: only the director of this community', (role) => {
    for (const state of caseMachine.states) {
      const c = aCase({ state });
      const isDirector = role === 'mediation-director';
      expect(policy.mayOnFiles(right)(user('x', role), c).ok).toBe(isDirector);
      expect(policy.mayOnFiles(right)(user('x', role, 'elsewhere'), c)).toMatchObject({ refusal: 'not_found' });
    }
    expect(policy.mayOnFiles(right)(guest, aCase()).ok).toBe(false);
  });

  test('its mediators, helpers too; a party brings and takes back, and never shows', () => {
    expect(policy.mayOnFiles(right)(mediator, aCase()).ok).toBe(true);
    expect(policy.mayOnFiles(right)(party, aCase()).ok).toBe(right !== 'mediation.share-file');
  });
});

test('who looks for work and who broke in sees no file', () => {
  const waiting = aCase({ state: 'applied', acceptedAt: null, mediators: [] });
  expect(policy.mayListFiles(user('qian', 'mediator'), waiting)).toMatchObject({ refusal: 'forbidden' });
  const secret = aCase({ isProtected: true, openedTo: ['chief'] });
  expect(policy.mayListFiles(user('chief', 'secretary'), secret)).toMatchObject({ refusal: 'not_found' });
});

const opens = (actor: Actor, c: CaseFacts, purpose: string, more: { partyId?: string; isShared?: boolean } = {}) =>
  policy.mayReadFile(actor, c, { purpose, partyId: more.partyId ?? null, isShared: more.isShared ?? false }).ok;

test.each(filePurposes)('%s: whose it is, and what was shown to both', (purpose) => {
  const [c, failed] = [aCase(), aCase({ state: 'failed' })];
  const isOpen = purpose === 'signed';
  const isSealed = purpose === 'evidence' || purpose === 'step';
  expect(opens(mediator, c, purpose)).toBe(true);
  expect(opens(user('wu', 'mediation-director'), c, purpose)).toBe(true);
  expect(opens(party, c, purpose)).toBe(isOpen);
  expect(opens(party, c, purpose, { partyId: 'a' })).toBe(true);
  expect(opens(party, c, purpose, { partyId: 'r' })).toBe(isOpen);
  expect(opens(party, c, purpose, { partyId: 'r', isShared: true })).toBe(true);
  expect(opens(user('lawyer', 'resident'), c, purpose, { partyId: 'r' })).toBe(true);
  expect(opens(user('lawyer', 'resident'), c, purpose, { partyId: 'a' })).toBe(isOpen);
  expect(opens(user('qian', 'mediator'), c, purpose)).toBe(false);
  expect(opens(mediator, failed, purpose)).toBe(!isSealed);
  expect(opens(party, failed, purpose, { partyId: 'a' })).toBe(true);
  expect(opens(party, failed, purpose, { partyId: 'r', isShared: true })).toBe(!isSealed);
});

test('a file of no known purpose is opened by nobody', () => {
  expect(opens(mediator, aCase(), 'anything')).toBe(false);
});

test('a party takes back what it brought itself, and not what was recorded for it', () => {
  const file = { purpose: 'evidence', partyId: 'a', isShared: false };
  expect(policy.mayRemoveFile(party, aCase(), { ...file, uploadedById: 'li' }).ok).toBe(true);
  expect(policy.mayRemoveFile(party, aCase(), { ...file, uploadedById: 'sun' })).toMatchObject({
    refusal: 'forbidden',
  });
  expect(policy.mayRemoveFile(party, aCase(), { ...file, partyId: 'r', uploadedById: 'zhou' })).toMatchObject({
    refusal: 'not_found',
  });
  expect(policy.mayRemoveFile(mediator, aCase(), { ...file, uploadedById: 'li' }).ok).toBe(true);
});
