import { describe, expect, test } from 'vitest';
import { expectRights, here, holder } from '@/tests/support/matrix';
import { rights as mediationRights } from '../mediation/policy';
import { rights as noticeRights } from '../notices/policy';
import { rights as proposalRights } from '../proposals/policy';
import { issueMachine } from './machine';
import * as policy from './policy';

const issue = (change: Partial<policy.IssueFacts> = {}): policy.IssueFacts => ({
  communityId: here,
  state: 'dispatched',
  reporterId: 'reporter',
  handlerId: null,
  ...change,
});

describe('each deed is open to the roles of the rights table, in their own community only', () => {
  test('reporting', () => {
    expectRights(policy.rights['issue.report'], (a) => policy.mayReport(a, { communityId: here }));
  });
  test.each([
    ['issue.accept', policy.mayAccept],
    ['issue.reject', policy.mayReject],
    ['issue.dispatch', policy.mayDispatch],
    ['issue.verify', policy.mayVerify],
    ['issue.close', policy.mayClose],
  ] as const)('%s', (right, may) => {
    expectRights(policy.rights[right], (a) => may(a, issue()));
  });
  test.each([
    ['issue.note', policy.mayNote],
    ['issue.handle', policy.mayHandle],
    ['issue.send-back', policy.maySendBack],
  ] as const)('%s, by the handler', (right, may) => {
    expectRights(policy.rights[right], (a) => may(a, issue({ handlerId: a.kind === 'user' ? a.id : null })));
  });
  test('rating, by the reporter', () => {
    expectRights(policy.rights['issue.rate'], (a) =>
      policy.mayRate(a, issue({ reporterId: a.kind === 'user' ? a.id : '' })),
    );
  });
});

test('nobody verifies what he handled himself', () => {
  const grid = holder('grid', here, 'worker');
  expect(policy.mayVerify(grid, issue({ handlerId: 'worker' })).ok).toBe(false);
  expect(policy.mayVerify(grid, issue({ handlerId: 'another' })).ok).toBe(true);
});

test('only a clerk works on what was given to somebody else', () => {
  expect(policy.mayHandle(holder('grid', here), issue({ handlerId: 'another' })).ok).toBe(false);
  expect(policy.mayHandle(holder('clerk', here), issue({ handlerId: 'another' })).ok).toBe(true);
});

test('before it is accepted an issue does not exist for strangers', () => {
  for (const state of issueMachine.states) {
    const isPublic = state !== 'reported' && state !== 'rejected';
    const stranger = policy.maySee(holder('resident', here), issue({ state }));
    expect(stranger.ok, state).toBe(isPublic);
    expect(policy.maySee({ kind: 'guest' }, issue({ state })).ok, state).toBe(isPublic);
    expect(policy.maySee(holder('resident', here, 'reporter'), issue({ state }))).toMatchObject({
      by: { whole: true },
    });
  }
  expect(policy.mayAccept(holder('resident', here), issue({ state: 'reported' }))).toMatchObject({
    refusal: 'not_found',
  });
});

test('an issue offers to grow into what its viewer may really begin', () => {
  const sorted = (roles: readonly string[]) => [...roles].sort();
  expect(sorted(policy.growth.topic)).toEqual(sorted(proposalRights['proposal.submit']));
  expect(sorted(policy.growth.notice)).toEqual(sorted(noticeRights['notice.find']));
  expect(sorted(policy.growth.mediation)).toEqual(sorted(mediationRights['mediation.transfer-issue']));
  expect(policy.mayGrow(holder('clerk', here), issue({ state: 'reported' }), 'topic')).toBe(false);
  expect(policy.mayGrow(holder('clerk', here), issue(), 'topic')).toBe(true);
});
