import { expect, it } from 'vitest';
import { expectRights, here, holder } from '@/tests/support/matrix';
import type { VoteFacts } from '../policy';
import { mayKeepScans, mayReadScans, rights } from './scans';

const vote: VoteFacts = {
  ...{ communityId: here, state: 'announced', rule: 'v-households', announcedById: null, items: [] },
};

it('who enters the papers keeps their scans', () => {
  expectRights(rights['vote.keep-scans'], (actor) => mayKeepScans(actor, vote));
});

it('before closing those at the papers read them, from closing on those who certify too', () => {
  expectRights(['clerk', 'supervisor'], (actor) => mayReadScans(actor, { ...vote, hasClosed: false }));
  expectRights(['clerk', 'secretary', 'supervisor'], (actor) => mayReadScans(actor, { ...vote, hasClosed: true }));
});

it('of a draft nobody outside learns', () => {
  const draft = { ...vote, state: 'draft', hasClosed: true } as const;
  expect(mayReadScans(holder('resident', here), draft)).toMatchObject({ ok: false, refusal: 'not_found' });
  expect(mayKeepScans(holder('resident', here), draft)).toMatchObject({ ok: false, refusal: 'not_found' });
});
