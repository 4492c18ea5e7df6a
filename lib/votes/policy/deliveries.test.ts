import { expect, it } from 'vitest';
import { expectRights, here, holder } from '@/tests/support/matrix';
import { mayLogDeliveries, rights } from './deliveries';

it('who writes down that papers reached their owners', () => {
  const vote = { communityId: here, state: 'announced' as const };
  expectRights(rights['vote.log-deliveries'], (actor) => mayLogDeliveries(actor, vote));
});

it('of a draft nobody outside learns', () => {
  const draft = { communityId: here, state: 'draft' as const };
  expect(mayLogDeliveries(holder('resident', here), draft)).toMatchObject({ ok: false, refusal: 'not_found' });
});
