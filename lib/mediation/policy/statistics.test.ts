import { expect, test } from 'vitest';
import { elsewhere, expectRights, here, holder } from '@/tests/support/matrix';
import * as policy from './statistics';

const at = { communityId: here };

test('walks are written by those who walk, cases opened by mediators, rates set by the director', () => {
  expectRights(['mediator', 'mediation-director', 'grid'], (a) => policy.mayRecordScreening(a, at));
  expectRights(['mediator', 'mediation-director'], (a) => policy.mayOpenFinding(a, at));
  expectRights(['mediation-director'], (a) => policy.maySaveRates(a, at));
  expectRights(['mediation-director'], (a) => policy.mayReadSubsidies(a, at));
});

test('the table is for the director and the street, exact only for who directs everywhere in it', () => {
  expectRights(['mediation-director', 'street'], (a) => policy.mayReadStatistics(a, at));
  const director = holder('mediation-director', here);
  expect(policy.readsExactly(director, [here])).toBe(true);
  expect(policy.readsExactly(director, [here, elsewhere])).toBe(false);
  expect(policy.readsExactly(holder('street', here), [here])).toBe(false);
  expect(policy.readsStatisticsOf(director)).toEqual([here]);
  expect(policy.readsStatisticsOf({ kind: 'guest' })).toEqual([]);
});

test('what was prevented is noted by who works on the case: no party, nobody who only looks for work', () => {
  const parties = [{ id: 'a', side: 'applicant' as const, personId: 'li' }];
  const c = { communityId: here, state: 'mediating' as const, isProtected: false, registeredById: null };
  const facts = { ...c, acceptedAt: new Date(0), parties, mediators: [{ personId: 'sun', duty: 'lead' as const }] };
  const fresh = { ...facts, state: 'accepted' as const, mediators: [] };
  expect(policy.mayNotePrevention(holder('mediator', here, 'sun'), facts).ok).toBe(true);
  expect(policy.mayNotePrevention(holder('mediation-director', here), facts).ok).toBe(true);
  expect(policy.mayNotePrevention(holder('mediator', here, 'qian'), fresh)).toMatchObject({ refusal: 'forbidden' });
  expect(policy.mayNotePrevention(holder('mediator', here, 'qian'), facts)).toMatchObject({ refusal: 'not_found' });
  expect(policy.mayNotePrevention(holder('mediation-director', here, 'li'), facts).ok).toBe(false);
});
