import type { StateLabel } from '../kernel/cards';
import { defineMachine } from '../kernel/machine';

/** 提出 → 审核 → 征求意见 → 上会 → 执行 or 提交法定会议 → 公示 → 归档. */
export const proposalMachine = defineMachine(
  [
    'submitted',
    'returned',
    'withdrawn',
    'commenting',
    'merged',
    'handed-over',
    'scheduled',
    'executing',
    'referred',
    'declined',
    'done',
    'archived',
  ],
  {
    resubmit: { from: ['returned'], to: 'submitted' },
    withdraw: { from: ['submitted', 'returned'], to: 'withdrawn' },
    admit: { from: ['submitted'], to: 'commenting' },
    return: { from: ['submitted'], to: 'returned' },
    merge: { from: ['submitted', 'commenting'], to: 'merged' },
    'hand-over': { from: ['submitted', 'commenting'], to: 'handed-over' },
    schedule: { from: ['commenting'], to: 'scheduled' },
    unschedule: { from: ['scheduled'], to: 'commenting' },
    'decide-execute': { from: ['scheduled'], to: 'executing' },
    'decide-refer': { from: ['scheduled'], to: 'referred' },
    'decide-continue': { from: ['scheduled'], to: 'commenting' },
    'decide-decline': { from: ['scheduled'], to: 'declined' },
    'vote-carried': { from: ['referred'], to: 'executing' },
    'vote-lost': { from: ['referred'], to: 'declined' },
    finish: { from: ['executing'], to: 'done' },
    archive: { from: ['done', 'declined', 'merged', 'handed-over'], to: 'archived' },
  },
);
export type ProposalState = (typeof proposalMachine.states)[number];
export type ProposalEvent = keyof typeof proposalMachine.table;

export const proposalStates: Record<ProposalState, StateLabel> = {
  submitted: { word: '待审核', shape: 'wait' },
  returned: { word: '退回修改', shape: 'fail' },
  withdrawn: { word: '已撤回', shape: 'fail' },
  commenting: { word: '征求意见', shape: 'go' },
  merged: { word: '已并案', shape: 'done' },
  'handed-over': { word: '已转办', shape: 'done' },
  scheduled: { word: '等待上会', shape: 'wait' },
  executing: { word: '正在落实', shape: 'go' },
  referred: { word: '提交法定会议', shape: 'go' },
  declined: { word: '不采纳', shape: 'fail' },
  done: { word: '已落实', shape: 'done' },
  archived: { word: '已归档', shape: 'done' },
};

/** How the history names a step. */
export const proposalSteps: Record<ProposalEvent | 'submit' | 'extend', string> = {
  submit: '提出议题',
  resubmit: '改好后重新提出',
  withdraw: '撤回',
  admit: '准入，开始征求意见',
  return: '退回修改',
  merge: '并入另一件议题',
  'hand-over': '转办',
  extend: '延长征求意见',
  schedule: '列入会议议程',
  unschedule: '移出会议议程',
  'decide-execute': '议事会决定：执行',
  'decide-refer': '议事会决定：提交法定会议',
  'decide-continue': '议事会决定：继续协商',
  'decide-decline': '议事会决定：不采纳',
  'vote-carried': '法定会议通过，转入落实',
  'vote-lost': '法定会议没有通过',
  finish: '全部落实，公示结果',
  archive: '归档',
};

/** 执行任务: open → completed → reviewed, or back after the review. */
export const taskMachine = defineMachine(['open', 'completed', 'reviewed'], {
  report: { from: ['open'], to: 'open' },
  complete: { from: ['open'], to: 'completed' },
  'review-pass': { from: ['completed'], to: 'reviewed' },
  'review-fail': { from: ['completed'], to: 'open' },
});
export type TaskState = (typeof taskMachine.states)[number];
export type TaskEvent = keyof typeof taskMachine.table;

export const taskStates: Record<TaskState, StateLabel> = {
  open: { word: '正在办', shape: 'go' },
  completed: { word: '办完了，等评议', shape: 'wait' },
  reviewed: { word: '评议通过', shape: 'done' },
};

export const taskSteps: Record<TaskEvent | 'add' | 'hand-over', string> = {
  add: '列入执行任务',
  'hand-over': '换人接着办',
  report: '报告进展',
  complete: '报告办完',
  'review-pass': '监督评议：办到了',
  'review-fail': '监督评议：没有办到，接着办',
};
