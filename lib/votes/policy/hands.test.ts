import { expect, it } from 'vitest';
import { expectRights, here, holder } from '@/tests/support/matrix';
import { mayCountHands, mayTakeAttendance, rights } from './hands';

const vote = { communityId: here, state: 'announced' as const };

it('who sits at the door and who counts the hands', () => {
  expectRights(rights['vote.take-attendance'], (actor) => mayTakeAttendance(actor, vote));
  expectRights(rights['vote.count-hands'], (actor) => mayCountHands(actor, vote));
});

it('of a draft nobody outside learns', () => {
  const draft = { communityId: here, state: 'draft' as const };
  expect(mayTakeAttendance(holder('resident', here), draft)).toMatchObject({ ok: false, refusal: 'not_found' });
});
