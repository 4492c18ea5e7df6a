import type { StateLabel } from '../kernel/cards';
import { defineMachine } from '../kernel/machine';

/** 采集 → 立案 → 派遣 → 处置 → 核查 → 结案 → 评价. */
export const issueMachine = defineMachine(
  ['reported', 'rejected', 'accepted', 'dispatched', 'handled', 'verified', 'closed'],
  {
    accept: { from: ['reported'], to: 'accepted' },
    reject: { from: ['reported'], to: 'rejected' },
    dispatch: { from: ['accepted'], to: 'dispatched' },
    'send-back': { from: ['dispatched'], to: 'accepted' },
    handle: { from: ['dispatched'], to: 'handled' },
    'verify-pass': { from: ['handled'], to: 'verified' },
    'verify-fail': { from: ['handled'], to: 'dispatched' },
    close: { from: ['verified', 'accepted'], to: 'closed' },
  },
);
export type IssueState = (typeof issueMachine.states)[number];
export type IssueEvent = keyof typeof issueMachine.table;

export const issueStates: Record<IssueState, StateLabel> = {
  reported: { word: '待受理', shape: 'wait' },
  rejected: { word: '不予受理', shape: 'fail' },
  accepted: { word: '已受理，待派', shape: 'go' },
  dispatched: { word: '处理中', shape: 'go' },
  handled: { word: '待核查', shape: 'go' },
  verified: { word: '核查通过，待结案', shape: 'go' },
  closed: { word: '已结案', shape: 'done' },
};

/** How the history names a step. */
export const issueSteps: Record<IssueEvent | 'report' | 'note' | 'rate' | 'hand-over', string> = {
  report: '反映了这件事',
  accept: '受理',
  reject: '不予受理',
  dispatch: '派给经办人',
  'send-back': '退回重派',
  note: '记下一次办理',
  handle: '办完，请人核查',
  'verify-pass': '核查通过',
  'verify-fail': '核查没通过，接着办',
  close: '结案',
  rate: '评价',
  'hand-over': '原经办人职责结束，转给接手的人',
};
