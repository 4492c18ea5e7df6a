import { test } from 'vitest';
import { expectRights, here } from '@/tests/support/matrix';
import { mayReadEvents, watchers } from './policy';

test('events are read by those who watch over this community, and by nobody else', () => {
  expectRights(watchers, (actor) => mayReadEvents(actor, { communityId: here }));
});
