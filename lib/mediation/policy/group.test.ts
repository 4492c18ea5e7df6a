import { expect, test } from 'vitest';
import { expectRights, here, holder } from '@/tests/support/matrix';
import { mayListClaims, mayOnGroup, mayReadOwnClaim, rights } from './group';

const parties = [{ id: 'a', side: 'applicant' as const, personId: 'li' }];
const c = { communityId: here, state: 'mediating' as const, isProtected: false, registeredById: null };
const facts = { ...c, acceptedAt: new Date(0), parties, mediators: [{ personId: 'sun', duty: 'lead' as const }] };

test.each(Object.keys(rights) as (keyof typeof rights)[])(
  '%s: those who work the case, and no other mediator',
  (right) => {
    expectRights(['mediation-director'], (actor) => mayOnGroup(right)(actor, facts));
    expect(mayOnGroup(right)(holder('mediator', here, 'sun'), facts).ok).toBe(true);
    expect(mayOnGroup(right)(holder('mediator', here, 'qian'), facts)).toMatchObject({ refusal: 'not_found' });
  },
);

test('a party does not read the lines of the others, a claimant reads the own one', () => {
  expect(mayListClaims(holder('resident', here, 'li'), facts)).toMatchObject({ refusal: 'forbidden' });
  expect(mayReadOwnClaim(holder('resident', here, 'zhao'), { claimantId: 'zhao' }).ok).toBe(true);
  expect(mayReadOwnClaim(holder('resident', here, 'li'), { claimantId: 'zhao' })).toMatchObject({
    refusal: 'not_found',
  });
  expect(mayReadOwnClaim({ kind: 'guest' }, { claimantId: null })).toMatchObject({ refusal: 'not_found' });
});
