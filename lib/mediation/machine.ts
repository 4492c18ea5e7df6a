import { caseStates } from '@/db/schema/mediation-words';
import type { StateLabel } from '../kernel/cards';
import { defineMachine } from '../kernel/machine';

// PM 17: a party who expressly refuses ends it, in every state before the agreement is in force.
const beforeForce = ['applied', 'accepted', 'mediating', 'signing'] as const;

/** 申请 → 受理 → 调解 → 签协议 → 履行 → 回访 → 结案. */
export const caseMachine = defineMachine(caseStates, {
  accept: { from: ['applied'], to: 'accepted' },
  refuse: { from: ['applied'], to: 'refused' },
  assign: { from: ['accepted'], to: 'mediating' },
  draft: { from: ['mediating'], to: 'signing' },
  void: { from: ['signing'], to: 'mediating' },
  'take-effect': { from: ['signing'], to: 'performing' },
  'agree-orally': { from: ['mediating'], to: 'performing' },
  perform: { from: ['performing'], to: 'performed' },
  close: { from: ['performing', 'performed'], to: 'closed' },
  // PM 31: what turned out not to be performed is seen to again; the agreement stands.
  resume: { from: ['performed', 'closed'], to: 'performing' },
  fail: { from: ['mediating', 'signing'], to: 'failed' },
  stop: { from: beforeForce, to: 'stopped' },
});
export type CaseState = (typeof caseStates)[number];
export type CaseEvent = keyof typeof caseMachine.table;

/** Before the case is over: somebody has it in hand. */
export const openStates = ['accepted', 'mediating', 'signing', 'performing', 'performed'] as const;

export const caseStateLabels: Record<CaseState, StateLabel> = {
  applied: { word: '已申请，待受理', shape: 'wait' },
  refused: { word: '不予受理', shape: 'fail' },
  accepted: { word: '已受理，待定调解员', shape: 'go' },
  mediating: { word: '调解中', shape: 'go' },
  signing: { word: '协议已拟好，待签字盖章', shape: 'go' },
  performing: { word: '协议已生效，等履行', shape: 'go' },
  performed: { word: '已履行，待回访结案', shape: 'go' },
  closed: { word: '已结案', shape: 'done' },
  failed: { word: '调解不成', shape: 'fail' },
  stopped: { word: '一方不愿调解，已终止', shape: 'fail' },
};

/** Deeds that leave the state as it is, and the states they belong to. */
export const work = {
  /** Something was noticed, or reported: also of a case that is over. */
  guard: caseStates,
  agents: ['applied', 'accepted', 'mediating', 'signing', 'performing'],
  wish: ['accepted', 'mediating'],
  aides: ['accepted', 'mediating', 'signing'],
  'set-access': ['applied', 'accepted', 'mediating', 'signing', 'performing', 'performed'],
  'save-party': ['applied', 'accepted', 'mediating'],
  replace: ['mediating', 'signing', 'performing', 'performed'],
  'declare-interest': ['applied', 'accepted', 'mediating', 'signing', 'performing', 'performed'],
  waive: ['accepted', 'mediating', 'signing', 'performing', 'performed'],
  'tell-rights': ['accepted', 'mediating'],
  note: ['accepted', 'mediating', 'signing', 'performing', 'performed'],
  'change-method': ['accepted', 'mediating', 'signing', 'performing', 'performed'],
  session: ['mediating'],
  'book-sitting': ['mediating', 'signing'],
  'move-sitting': ['mediating', 'signing'],
  'cancel-sitting': ['mediating', 'signing'],
  'note-talk': ['mediating', 'signing', 'performing', 'performed'],
  extend: ['accepted', 'mediating', 'signing'],
  'number-transfer': ['applied', 'accepted', 'mediating', 'signing', 'performing', 'performed'],
  'add-term': ['mediating'],
  'remove-term': ['mediating'],
  sign: ['signing'],
  'draw-signature': ['signing'],
  'perform-term': ['performing'],
  breach: ['performing'],
  'pay-instalment': ['performing'],
  'breach-instalment': ['performing'],
  group: ['accepted', 'mediating', 'signing', 'performing'],
  'settle-claim': ['mediating', 'signing', 'performing', 'performed'],
  'pay-claim': ['performing', 'performed'],
  visit: ['performing', 'performed'],
  'check-identity': ['accepted', 'mediating', 'signing', 'performing', 'performed'],
  'record-investigation': ['accepted', 'mediating', 'signing', 'performing', 'performed'],
  'list-evidence': ['accepted', 'mediating', 'signing', 'performing', 'performed'],
  'attach-file': ['applied', 'accepted', 'mediating', 'signing', 'performing', 'performed'],
  'share-file': ['accepted', 'mediating', 'signing', 'performing', 'performed'],
  /** Brought by mistake is taken away at any time before the file is bound. */
  'remove-file': caseStates,
  /** Talked over again, in a case that goes on from this one. */
  reopen: ['refused', 'closed', 'failed', 'stopped'],
  satisfy: ['performed', 'closed', 'failed'],
  'apply-confirmation': ['performing', 'performed', 'closed'],
  'apply-leniency': ['performed', 'closed'],
  bind: ['refused', 'closed', 'failed', 'stopped'],
  hold: ['refused', 'closed', 'failed', 'stopped'],
  'lift-hold': ['refused', 'closed', 'failed', 'stopped'],
  release: ['refused', 'closed', 'failed', 'stopped'],
  anonymise: ['refused', 'closed', 'failed', 'stopped'],
} as const satisfies Record<string, readonly CaseState[]>;
export type Work = keyof typeof work;

export const mayWork = (state: CaseState, deed: Work) => (work[deed] as readonly CaseState[]).includes(state);

/** How the history names a step. */
export const caseSteps: Record<CaseEvent | Work | 'apply' | 'register' | 'continue' | 'hand-over', string> = {
  apply: '申请调解',
  register: '登记',
  continue: '各方同意再谈，接着原来的案子',
  accept: '受理',
  refuse: '不予受理',
  assign: '定下调解员',
  replace: '更换或增加调解员',
  'hand-over': '原调解员离任，案子交给接手的人',
  draft: '拟好协议，等签字盖章',
  void: '协议作废，重新商量',
  'take-effect': '签字盖章齐全，协议生效',
  'agree-orally': '达成口头协议，当场记录，即时生效',
  perform: '协议全部履行',
  close: '结案',
  resume: '发现没有做到，接着督促履行',
  fail: '调解不成，已告知其他途径',
  stop: '一方不愿调解，终止',
  guard: '记下安全上的一步',
  agents: '登记或结束代理人、监护人',
  wish: '当事人说了想请谁、不想请谁',
  aides: '登记或更换请来协助的人',
  'set-access': '改了谁能看到',
  'save-party': '补登了当事人',
  'declare-interest': '申报了回避',
  waive: '登记回避事项的书面同意',
  'tell-rights': '告知权利义务',
  note: '记下一步工作',
  'change-method': '换了工作方法',
  session: '记下一次调解',
  'book-sitting': '约好一次调解',
  'move-sitting': '约好的调解改期',
  'cancel-sitting': '约好的调解取消',
  'note-talk': '记下一次背对背谈话，另存',
  extend: '双方同意延长期限',
  'number-transfer': '补上或者改了移送文号',
  'add-term': '添了一条协议内容',
  'remove-term': '去掉一条协议内容',
  sign: '登记一处签字或盖章',
  'draw-signature': '在屏上签了名，待在纸上补签',
  'perform-term': '登记履行凭证',
  breach: '登记没有按时履行',
  'pay-instalment': '登记付了一期',
  'breach-instalment': '登记一期没有按时付',
  group: '登记群体纠纷',
  'settle-claim': '登记一户的结果',
  'pay-claim': '登记付给一户的钱',
  visit: '回访',
  'check-identity': '登记了身份证明',
  'record-investigation': '记下一次调查',
  'list-evidence': '登记了证据材料',
  'attach-file': '添了照片、录音或者文件',
  'share-file': '改了一份材料给不给双方看',
  'remove-file': '拿走了一份材料',
  reopen: '各方同意再谈，另立一件接着办',
  satisfy: '登记一位当事人满意不满意',
  'apply-confirmation': '登记双方共同申请司法确认',
  'apply-leniency': '登记当事人向公安机关的书面申请',
  bind: '立卷归档',
  hold: '卷宗暂停销毁',
  'lift-hold': '卷宗恢复按期限保存',
  release: '保存期满，定下隐去当事人',
  anonymise: '隐去了当事人和文字',
};
