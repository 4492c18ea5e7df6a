import { expect, it } from 'vitest';
import { expectRights, here } from '@/tests/support/matrix';
import type { VoteFacts } from '../policy';
import { mayRemind, reminderJob, rights } from './reminders';

const vote: VoteFacts = {
  ...{ communityId: here, state: 'announced', rule: 'v-households', announcedById: null, items: [] },
};

it('who reminds: the clerk, and the owners’ committee in owners’ votes', () => {
  expectRights(['clerk'], (actor) => mayRemind(actor, vote));
  expectRights(rights['vote.remind'], (actor) => mayRemind(actor, { ...vote, rule: 'owners-special' }));
});

it('of the jobs only the one whose work it is', () => {
  expect(mayRemind({ kind: 'system', job: reminderJob }, vote).ok).toBe(true);
  expect(mayRemind({ kind: 'system', job: 'seal' }, vote).ok).toBe(false);
});
