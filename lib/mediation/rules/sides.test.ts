import { expect, test } from 'vitest';
import { isUnifiedCode, signingFault, withoutGuardian } from './sides';

test('a unified code has its check character', () => {
  expect(isUnifiedCode('91350100M000100Y43')).toBe(true);
  expect(isUnifiedCode('91350100M000100Y44')).toBe(false);
  expect(isUnifiedCode('9135010OM000100Y43')).toBe(false);
});

const child = { id: 'c', age: 17 };
const adult = { id: 'a', age: 18 };
const unknown = { id: 'u', age: null };
const agents = [
  { id: '1', partyId: 'c', kind: 'guardian', scope: null },
  { id: '2', partyId: 'c', kind: 'agent', scope: 'special' },
  { id: '3', partyId: 'a', kind: 'agent', scope: 'general' },
  { id: '4', partyId: 'a', kind: 'agent', scope: 'special' },
] as const;

test('a guardian signs for a minor, nobody without special authority for anybody', () => {
  expect(signingFault(child, agents, null)).toBe('guardian_signs');
  expect(signingFault(child, agents, '2')).toBe('guardian_signs');
  expect(signingFault(child, agents, '1')).toBeNull();
  expect(signingFault(adult, agents, null)).toBeNull();
  expect(signingFault(adult, agents, '3')).toBe('no_authority');
  expect(signingFault(adult, agents, '4')).toBeNull();
  expect(signingFault(adult, agents, '1')).toBe('unknown_agent');
  expect(withoutGuardian([child, adult, unknown], agents)).toEqual([]);
  expect(withoutGuardian([child, adult, unknown], agents.slice(1))).toEqual([child]);
});
