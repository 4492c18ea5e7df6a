import { describe, expect, test } from 'vitest';
import { elsewhere, expectRights, here, holder } from '@/tests/support/matrix';
import { roles } from '../kernel/verdict';
import { noticeMachine } from './machine';
import * as policy from './policy';

const notice = (change: Partial<policy.NoticeFacts> = {}): policy.NoticeFacts => ({
  communityId: here,
  state: 'served',
  finderId: 'finder',
  handlerId: 'one',
  secondHandlerId: 'two',
  saidDoneById: null,
  concerns: false,
  ...change,
});

describe('each deed is open to the roles of the rights table, in their own community only', () => {
  test.each([
    ['notice.find', policy.mayFind],
    ['notice.log-self-cleared', policy.mayLogSelfCleared],
  ] as const)('%s', (right, may) => {
    expectRights(policy.rights[right], (a) => may(a, { communityId: here }));
  });
  test.each([
    ['notice.fix', policy.mayFix],
    ['notice.issue', policy.mayIssue],
    ['notice.serve', policy.mayServe],
    ['notice.record-answer', policy.mayRecordAnswer],
    ['notice.note', policy.mayNote],
    ['notice.recheck', policy.mayRecheck],
    ['notice.again', policy.mayIssueAgain],
    ['notice.report', policy.mayReport],
    ['notice.receipt', policy.mayReceipt],
    ['notice.settle', policy.maySettle],
    ['notice.withdraw', policy.mayWithdraw],
    ['notice.new-code', policy.mayMakeCode],
  ] as const)('%s', (right, may) => {
    expectRights(policy.rights[right], (a) => may(a, notice()));
  });
});

test('whom it concerns answers, whatever his role; nobody else does', () => {
  for (const role of roles)
    for (const community of [here, elsewhere]) {
      expect(policy.mayAnswer(holder(role, community), notice({ concerns: true })).ok).toBe(true);
      expect(policy.mayAnswer(holder(role, community), notice()).ok).toBe(false);
    }
  expect(policy.mayAnswer({ kind: 'guest' }, notice()).ok).toBe(false);
});

test('who says that it is put right does not re-check it, nor does whom it concerns', () => {
  const grid = holder('grid', here, 'worker');
  expect(policy.mayRecheck(grid, notice()).ok).toBe(true);
  expect(policy.mayRecheck(grid, notice({ saidDoneById: 'worker' })).ok).toBe(false);
  expect(policy.mayRecheck(grid, notice({ concerns: true })).ok).toBe(false);
  expect(policy.mayWithdraw(holder('clerk', here), notice({ concerns: true })).ok).toBe(false);
});

test('before it is issued it is not there for strangers, and without a name for the public after', () => {
  for (const state of noticeMachine.states) {
    const isPublic = state !== 'found' && state !== 'fixed';
    for (const stranger of [{ kind: 'guest' } as const, holder('resident', here), holder('clerk', elsewhere)]) {
      const seen = policy.maySee(stranger, notice({ state }));
      expect(seen.ok, state).toBe(isPublic);
      if (seen.ok) expect(seen.by.seat).toBe('public');
      expect(policy.mayPrint(stranger, notice({ state })).ok).toBe(false);
      expect(policy.mayByCode(stranger, notice({ state })).ok).toBe(isPublic);
    }
    expect(policy.maySee(holder('supervisor', here), notice({ state }))).toMatchObject({ by: { seat: 'staff' } });
  }
  expect(policy.maySee(holder('resident', here), notice({ concerns: true }))).toMatchObject({
    by: { seat: 'recipient' },
  });
});

test('the street sees whole what was reported to it, and no more', () => {
  const street = holder('street', here);
  expect(policy.maySee(street, notice())).toMatchObject({ by: { seat: 'public' } });
  for (const state of ['reported', 'receipted', 'settled'] as const)
    expect(policy.maySee(street, notice({ state }))).toMatchObject({ by: { seat: 'staff' } });
});
