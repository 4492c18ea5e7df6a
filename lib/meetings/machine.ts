import type { StateLabel } from '../kernel/cards';
import { defineMachine } from '../kernel/machine';

/** 定会 → 公布议程 → 开会 → 散会写纪要 → 审定. */
export const meetingMachine = defineMachine(['planned', 'announced', 'open', 'closed', 'filed', 'cancelled'], {
  announce: { from: ['planned'], to: 'announced' },
  open: { from: ['announced'], to: 'open' },
  close: { from: ['open'], to: 'closed' },
  approve: { from: ['closed'], to: 'filed' },
  cancel: { from: ['planned', 'announced'], to: 'cancelled' },
});
export type MeetingState = (typeof meetingMachine.states)[number];
export type MeetingEvent = keyof typeof meetingMachine.table;

export const meetingStates: Record<MeetingState, StateLabel> = {
  planned: { word: '待公布议程', shape: 'wait' },
  announced: { word: '议程已公布', shape: 'go' },
  open: { word: '正在开会', shape: 'go' },
  closed: { word: '已散会，整理纪要', shape: 'go' },
  filed: { word: '纪要已审定', shape: 'done' },
  cancelled: { word: '已取消', shape: 'fail' },
};

/** How the history names a step. */
export const meetingSteps: Record<MeetingEvent | 'schedule' | 'minutes' | 'hand-over', string> = {
  'hand-over': '换了主持人',
  schedule: '定下会议',
  announce: '公布议程',
  open: '开会',
  close: '散会',
  minutes: '写下纪要',
  approve: '主持人审定纪要',
  cancel: '取消会议',
};
