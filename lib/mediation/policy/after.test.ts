import { expect, test } from 'vitest';
import { expectRights, here, holder } from '@/tests/support/matrix';
import { guest, type Role, roles } from '../../kernel/verdict';
import type { CaseFacts, CaseReader } from '../policy';
import { type AfterRight, mayAfter, mayReadAnswer, mayReadWords, rights } from './after';
import { mayDeed } from './guard';

const aCase = (patch: Partial<CaseFacts> = {}): CaseFacts => ({
  communityId: here,
  state: 'closed',
  isProtected: false,
  registeredById: null,
  acceptedAt: new Date(0),
  parties: [
    { id: 'p', side: 'applicant', personId: 'party' },
    { id: 'q', side: 'respondent', personId: 'other' },
  ],
  mediators: [{ personId: 'lead', duty: 'lead' }],
  ...patch,
});
const all = Object.keys(rights) as AfterRight[];
const byStaff = all.filter((right) => right !== 'mediation.say-satisfaction');

test.each(all)('%s: whom it does not concern is not told of the case', (right) => {
  const staff: readonly Role[] = right === 'mediation.say-satisfaction' ? [] : ['mediation-director'];
  expectRights(staff, (actor) => mayAfter(right)(actor, aCase()));
  expect(mayAfter(right)(guest, aCase())).toMatchObject({ refusal: 'not_found' });
});

test.each(byStaff)('%s: a mediator of the case, and no party', (right) => {
  expect(mayDeed(right)(holder('mediator', here, 'lead'), aCase()).ok).toBe(true);
  for (const role of roles)
    expect(mayAfter(right)(holder(role, here, 'party'), aCase()), role).toMatchObject({ refusal: 'forbidden' });
});

test.each(byStaff)('%s: who is bound to a party does not, even who mediated by their consent', (right) => {
  const bound = aCase({ bound: ['lead', 'chief'] });
  expect(mayAfter(right)(holder('mediator', here, 'lead'), bound)).toMatchObject({ refusal: 'forbidden' });
  expect(mayAfter(right)(holder('mediation-director', here, 'chief'), bound)).toMatchObject({ refusal: 'not_found' });
});

test('whether they were satisfied is said by a party, or who decides for one, and never by who worked the case', () => {
  const say = mayAfter('mediation.say-satisfaction');
  expect(say(holder('resident', here, 'party'), aCase())).toMatchObject({ by: { partyId: 'p' } });
  const acting = (scope: 'general' | 'special') =>
    aCase({ agents: [{ partyId: 'q', personId: 'agent', kind: 'agent', scope }] });
  expect(say(holder('resident', here, 'agent'), acting('special'))).toMatchObject({ by: { partyId: 'q' } });
  expect(say(holder('resident', here, 'agent'), acting('general'))).toMatchObject({ refusal: 'forbidden' });
  expect(say(holder('mediator', here, 'lead'), aCase())).toMatchObject({ refusal: 'forbidden' });
  expect(say(holder('mediation-director', here), aCase())).toMatchObject({ refusal: 'forbidden' });
});

test('an answer is for those who work the case and the party itself; written words for the director and the party', () => {
  const by = (audience: CaseReader['audience'], partyId?: string): CaseReader => ({
    personId: 'x',
    audience,
    ...(partyId ? { partyId } : {}),
  });
  const own = { partyId: 'p', way: 'own' as const };
  const reads = (who: CaseReader, way: 'own' | 'spoken' = 'own') => [
    mayReadAnswer(who, 'p'),
    mayReadWords(who, { ...own, way }),
  ];
  expect(reads(by('director'))).toEqual([true, true]);
  expect(reads(by('mediator'))).toEqual([true, false]);
  expect(reads(by('mediator'), 'spoken')).toEqual([true, true]);
  expect(reads(by('party', 'p'))).toEqual([true, true]);
  expect(reads(by('party', 'q'), 'spoken')).toEqual([false, false]);
  expect(reads(by('opened'), 'spoken')).toEqual([false, false]);
  expect(reads(by('intake'), 'spoken')).toEqual([false, false]);
});
