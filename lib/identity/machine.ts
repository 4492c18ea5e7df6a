import type { StateLabel } from '../kernel/cards';
import { defineMachine } from '../kernel/machine';

/** An account as its person's page tells it. A slip changes nothing until it is used. */
export const accountMachine = defineMachine(['none', 'open', 'locked'], {
  activate: { from: ['none'], to: 'open' },
  reset: { from: ['open', 'locked'], to: 'open' },
  lock: { from: ['open'], to: 'locked' },
  unlock: { from: ['locked'], to: 'open' },
});
export type AccountState = (typeof accountMachine.states)[number];
export type AccountEvent = keyof typeof accountMachine.table;

export const accountStates: Record<AccountState, StateLabel> = {
  none: { word: '还没有开通', shape: 'wait' },
  open: { word: '已开通', shape: 'done' },
  locked: { word: '已锁住', shape: 'fail' },
};

export const stateOf = (account: { lockedAt: Date | null } | null): AccountState =>
  account ? (account.lockedAt ? 'locked' : 'open') : 'none';

/** How the person's page names a step. */
export const accountSteps: Record<
  AccountEvent | 'issue-slip' | 'issue-reset-slip' | 'change-password' | 'end-sessions',
  string
> = {
  activate: '用户码开通了账号',
  reset: '用户码重设了密码',
  lock: '密码输错太多次，账号锁住了',
  unlock: '窗口给账号开了锁',
  'issue-slip': '打印了开通账号的户码',
  'issue-reset-slip': '本人签字，打印了重设密码的户码',
  'change-password': '改了密码',
  'end-sessions': '退出了所有设备',
};
