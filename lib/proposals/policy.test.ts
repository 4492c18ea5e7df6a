import { describe, expect, test } from 'vitest';
import { rights as mediationRights } from '@/lib/mediation/policy';
import { expectRights, here, holder } from '@/tests/support/matrix';
import * as policy from './policy';

const at = new Date('2026-11-23T09:00:00+08:00');
const proposal = (change: Partial<policy.TaskFacts> = {}): policy.TaskFacts => ({
  communityId: here,
  authorId: 'author',
  admittedAt: at,
  assigneeId: 'assignee',
  ...change,
});
const idOf = (actor: Parameters<typeof policy.maySee>[0]) => (actor.kind === 'user' ? actor.id : '');

describe('each deed is open to the roles of the rights table, in their own community only', () => {
  test('submitting', () => {
    expectRights(policy.rights['proposal.submit'], (a) => policy.maySubmit(a, { communityId: here }));
  });
  test.each([
    ['proposal.admit', policy.mayAdmit],
    ['proposal.return', policy.mayReturn],
    ['proposal.merge', policy.mayMerge],
    ['proposal.hand-over', policy.mayHandOver],
    ['proposal.extend-comments', policy.mayExtendComments],
    ['proposal.comment', policy.mayComment],
    ['proposal.record-vote', policy.mayRecordVote],
    ['proposal.add-task', policy.mayAddTask],
    ['proposal.review-task', policy.mayReviewTask],
    ['proposal.finish', policy.mayFinish],
    ['proposal.archive', policy.mayArchive],
  ] as const)('%s', (right, may) => {
    expectRights(policy.rights[right], (a) => may(a, proposal()));
  });
  test.each([
    ['proposal.resubmit', policy.mayResubmit],
    ['proposal.withdraw', policy.mayWithdraw],
  ] as const)('%s, by the author', (right, may) => {
    expectRights(policy.rights[right], (a) => may(a, proposal({ authorId: idOf(a) })));
  });
  test.each([
    ['proposal.report-progress', policy.mayReportProgress],
    ['proposal.complete-task', policy.mayCompleteTask],
  ] as const)('%s, by who was given the task', (right, may) => {
    expectRights(policy.rights[right], (a) => may(a, proposal({ assigneeId: idOf(a) })));
  });
});

test('only the author changes or withdraws what was sent back', () => {
  expect(policy.mayResubmit(holder('resident', here), proposal()).ok).toBe(false);
  expect(policy.mayWithdraw(holder('clerk', here), proposal()).ok).toBe(false);
});

test('only a clerk reports on what was given to somebody else', () => {
  expect(policy.mayReportProgress(holder('handler', here), proposal()).ok).toBe(false);
  expect(policy.mayCompleteTask(holder('clerk', here), proposal()).ok).toBe(true);
});

test('nobody reviews his own task', () => {
  const supervisor = holder('supervisor', here, 'assignee');
  expect(policy.mayReviewTask(supervisor, proposal())).toMatchObject({ refusal: 'forbidden' });
});

test('before its admission a proposal does not exist for strangers', () => {
  const hidden = proposal({ admittedAt: null });
  expect(policy.maySee({ kind: 'guest' }, proposal()).ok).toBe(true);
  expect(policy.maySee({ kind: 'guest' }, hidden)).toMatchObject({ refusal: 'not_found' });
  expect(policy.maySee(holder('resident', here, 'author'), hidden)).toMatchObject({ by: { whole: true } });
  for (const role of policy.staff) expect(policy.maySee(holder(role, here), hidden).ok).toBe(true);
  expect(policy.maySee(holder('clerk', 'elsewhere'), hidden).ok).toBe(false);
  expect(policy.mayComment(holder('resident', here), hidden)).toMatchObject({ refusal: 'not_found' });
});

test('a topic that is a quarrel is offered to the committee by whoever may hand it over', () => {
  expect([...policy.quarrelTakers]).toEqual([...mediationRights['mediation.transfer-topic']]);
  expect(policy.mayHandToMediation(holder('clerk', here), proposal({ admittedAt: null }))).toBe(true);
  expect(policy.mayHandToMediation(holder('clerk', 'elsewhere'), proposal())).toBe(false);
  expect(policy.mayHandToMediation(holder('mediator', here), proposal())).toBe(false);
});
