import { dayOf } from '../kernel/calendar/day';
import type { StateLabel } from '../kernel/cards';
import { defineMachine } from '../kernel/machine';

/** 起草 → 公告并冻结名册 → （到点开始、到点截止）→ 计票 → 两人证明 → 公示. */
export const voteMachine = defineMachine(['draft', 'announced', 'counted', 'certified', 'published', 'void'], {
  revise: { from: ['draft'], to: 'draft' },
  study: { from: ['draft'], to: 'draft' },
  announce: { from: ['draft'], to: 'announced' },
  'roll-accept': { from: ['announced'], to: 'announced' },
  'roll-reject': { from: ['announced'], to: 'announced' },
  /** Right, and too late: the roll stays as it was when the vote opened. */
  'roll-late': { from: ['announced'], to: 'announced' },
  count: { from: ['announced'], to: 'counted' },
  sign: { from: ['counted'], to: 'counted' },
  certify: { from: ['counted'], to: 'certified' },
  publish: { from: ['certified'], to: 'published' },
  void: { from: ['announced', 'counted', 'certified', 'published'], to: 'void' },
});
export type VoteState = (typeof voteMachine.states)[number];
export type VoteEvent = keyof typeof voteMachine.table;

export const phases = [
  'draft',
  'announced',
  'open',
  'closed',
  'counted',
  'certified',
  'published',
  'unanswered',
  'final',
  'void',
] as const;
export type Phase = (typeof phases)[number];

interface Clocked {
  state: VoteState;
  opensAt: Date;
  closesAt: Date;
  publicityUntil: string | null;
  /** 结果异议 without an answer. */
  openChallenges: number;
}

/** The state as the clock has it: opening, closing and the end of the publicity need no job. */
export const phaseOf = ({ state, opensAt, closesAt, publicityUntil, openChallenges }: Clocked, now: Date): Phase => {
  if (state === 'announced') return now < opensAt ? 'announced' : now < closesAt ? 'open' : 'closed';
  if (state === 'published' && publicityUntil && dayOf(now) > publicityUntil)
    return openChallenges ? 'unanswered' : 'final';
  return state;
};

export const phaseLabels: Record<Phase, StateLabel> = {
  draft: { word: '起草中', shape: 'wait' },
  announced: { word: '已公告，还没开始', shape: 'wait' },
  open: { word: '正在表决', shape: 'go' },
  closed: { word: '已截止，等计票', shape: 'pause' },
  counted: { word: '已计票，等两人证明', shape: 'pause' },
  certified: { word: '结果已证明', shape: 'done' },
  published: { word: '结果公示中', shape: 'go' },
  unanswered: { word: '公示期满，还有异议没有答复', shape: 'pause' },
  final: { word: '公示期满', shape: 'done' },
  void: { word: '作废', shape: 'fail' },
};

/** What happens on a vote and is no step of its life. */
type VoteNote =
  | 'draft'
  | 'roll-challenge'
  | 'result-challenge'
  | 'result-answer'
  | 'void-ballot'
  | 'change-ballot'
  | 'remind'
  | 'give-papers'
  | 'receive-papers';

/** How the history names a step. */
export const voteSteps: Record<VoteEvent | VoteNote, string> = {
  draft: '起草',
  revise: '改了草稿',
  study: '登记党组织研究',
  announce: '公告，名册和文本冻结',
  'roll-challenge': '对名册提出异议',
  'roll-accept': '对名册的异议成立，更正名册',
  'roll-reject': '对名册的异议不成立',
  'roll-late': '对名册的异议成立，但表决已经开始，名册没有改',
  'void-ballot': '在会场当面作废一张手机投的票，改投纸票',
  'change-ballot': '改了自己手机投的票',
  remind: '提醒还没有投的人',
  'give-papers': '交出纸票',
  'receive-papers': '接收纸票',
  'result-challenge': '对结果提出异议',
  'result-answer': '答复对结果的异议',
  count: '计票',
  sign: '第一人证明结果',
  certify: '第二人证明结果，结果生效',
  publish: '开始公示结果',
  void: '宣布作废',
};
