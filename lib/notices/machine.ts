import type { StateLabel } from '../kernel/cards';
import { defineMachine } from '../kernel/machine';

/** 发现 → 当场整改 | 开单 → 送达 → 整改中 → 申请复查 → 合格销号 | 不合格 → 二次告知 | 逾期 → 上报移交 → 部门回执 → 销号. 逾期 is read from the clock. */
export const noticeMachine = defineMachine(
  [
    'found',
    'fixed',
    'issued',
    'served',
    'fixing',
    'recheck',
    'failed',
    'cleared',
    'reported',
    'receipted',
    'settled',
    'withdrawn',
  ],
  {
    fix: { from: ['found'], to: 'fixed' },
    issue: { from: ['found'], to: 'issued' },
    serve: { from: ['issued'], to: 'served' },
    'answer-fixing': { from: ['issued', 'served', 'fixing'], to: 'fixing' },
    'answer-help': { from: ['issued', 'served', 'fixing'], to: 'fixing' },
    'answer-done': { from: ['issued', 'served', 'fixing', 'failed'], to: 'recheck' },
    'recheck-pass': { from: ['served', 'fixing', 'recheck', 'failed'], to: 'cleared' },
    'recheck-fail': { from: ['served', 'fixing', 'recheck'], to: 'failed' },
    again: { from: ['served', 'fixing', 'failed'], to: 'issued' },
    report: { from: ['issued', 'served', 'fixing', 'failed'], to: 'reported' },
    receipt: { from: ['reported'], to: 'receipted' },
    settle: { from: ['receipted'], to: 'settled' },
    withdraw: { from: ['issued', 'served', 'fixing', 'recheck', 'failed'], to: 'withdrawn' },
  },
);
export type NoticeState = (typeof noticeMachine.states)[number];
export type NoticeEvent = keyof typeof noticeMachine.table;

export const noticeStates: Record<NoticeState, StateLabel> = {
  found: { word: '已发现，待开单', shape: 'wait' },
  fixed: { word: '当场改好', shape: 'done' },
  issued: { word: '已开单，待送达', shape: 'wait' },
  served: { word: '已送达，等整改', shape: 'go' },
  fixing: { word: '整改中', shape: 'go' },
  recheck: { word: '说改好了，待复查', shape: 'go' },
  failed: { word: '复查不合格', shape: 'fail' },
  cleared: { word: '复查合格，已销号', shape: 'done' },
  reported: { word: '已上报移交', shape: 'go' },
  receipted: { word: '部门已受理', shape: 'go' },
  settled: { word: '部门处理后销号', shape: 'done' },
  withdrawn: { word: '已撤回', shape: 'pause' },
};

/** How the history names a step. */
export const noticeSteps: Record<NoticeEvent | 'find' | 'object' | 'note' | 'new-code' | 'hand-over', string> = {
  find: '发现隐患',
  fix: '当场改好',
  issue: '开出告知单',
  serve: '送达',
  'answer-fixing': '被告知人说：正在改',
  'answer-help': '被告知人说：搬不动，请来帮忙',
  'answer-done': '被告知人说：已经改好，请来复查',
  object: '被告知人有不同意见',
  note: '记下一次联系或上门',
  'recheck-pass': '复查合格，销号',
  'recheck-fail': '复查不合格',
  again: '再次告知',
  report: '上报移交',
  receipt: '部门受理，给了受理编号',
  settle: '部门处理完，销号',
  withdraw: '撤回',
  'new-code': '换了新的回执码',
  'hand-over': '换了经办人',
};
