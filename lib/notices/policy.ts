import { type Actor, allow, deny, has, hasAny, hide, permit, type Role, roles, type Verdict } from '../kernel/verdict';
import type { NoticeState } from './machine';

/** Who may do what in a notice's community. `answer` is for whom the notice concerns, by code for who holds the paper. */
export const rights = {
  'notice.find': ['grid', 'clerk'],
  'notice.fix': ['grid', 'clerk'],
  'notice.issue': ['grid', 'clerk'],
  'notice.serve': ['grid', 'clerk'],
  'notice.answer': roles,
  'notice.open-by-code': roles,
  'notice.answer-by-code': roles,
  'notice.record-answer': ['grid', 'clerk'],
  'notice.note': ['grid', 'clerk'],
  'notice.recheck': ['grid', 'clerk', 'secretary', 'supervisor'],
  'notice.again': ['grid', 'clerk'],
  'notice.report': ['clerk', 'secretary'],
  'notice.receipt': ['street', 'clerk'],
  'notice.settle': ['street', 'clerk', 'secretary'],
  'notice.withdraw': ['clerk', 'secretary'],
  'notice.new-code': ['grid', 'clerk'],
  'notice.log-self-cleared': ['resident', 'council', 'grid', 'clerk', 'owners-committee', 'handler'],
} as const satisfies Record<string, readonly Role[]>;
export type NoticeRight = keyof typeof rights;

/** Those who see every notice whole, from the hazard on. The street sees whole what was reported to it. */
export const staff: readonly Role[] = ['clerk', 'secretary', 'grid', 'supervisor'];

export interface NoticeFacts {
  communityId: string;
  state: NoticeState;
  finderId: string;
  handlerId: string | null;
  secondHandlerId: string | null;
  saidDoneById: string | null;
  /** The actor is the recipient, or lives in, owns or rents the unit. */
  concerns: boolean;
}

/** Before a notice is issued there is nothing to show to the public. */
export const hiddenStates = ['found', 'fixed'] as const satisfies readonly NoticeState[];
const isPublicNotice = ({ state }: Pick<NoticeFacts, 'state'>) =>
  !(hiddenStates as readonly NoticeState[]).includes(state);
const reportedStates: readonly NoticeState[] = ['reported', 'receipted', 'settled'];

const isTheirs = (actor: Actor, n: NoticeFacts) =>
  actor.kind === 'user' && [n.finderId, n.handlerId, n.secondHandlerId].includes(actor.id);
const seesAsStaff = (actor: Actor, n: NoticeFacts) =>
  hasAny(actor, staff, n.communityId) ||
  isTheirs(actor, n) ||
  (has(actor, 'street', n.communityId) && reportedStates.includes(n.state));

export type Seat = 'staff' | 'recipient' | 'public';
/** Issued notices are public in their masked form; the recipient and staff see them whole. */
export const maySee = (actor: Actor, n: NoticeFacts): Verdict<{ seat: Seat }> => {
  if (seesAsStaff(actor, n)) return allow({ seat: 'staff' });
  if (!isPublicNotice(n)) return hide();
  return allow({ seat: n.concerns ? 'recipient' : 'public' });
};

/** The paper carries names: for staff and the recipient. */
export const mayPrint = (actor: Actor, n: NoticeFacts) => {
  const seen = maySee(actor, n);
  if (!seen.ok || !isPublicNotice(n)) return hide();
  return seen.by.seat === 'public' ? deny('not_concerned') : seen;
};

const onNotice = (right: NoticeRight) => (actor: Actor, n: NoticeFacts) => {
  const seen = maySee(actor, n);
  return seen.ok ? permit(actor, rights[right], n.communityId) : seen;
};
/** Nobody judges a notice that concerns himself. */
const notOwn = (right: NoticeRight) => (actor: Actor, n: NoticeFacts) => {
  const verdict = onNotice(right)(actor, n);
  return verdict.ok && n.concerns ? deny('own_notice') : verdict;
};

export const mayFind = (actor: Actor, at: { communityId: string }) =>
  permit(actor, rights['notice.find'], at.communityId);
export const mayLogSelfCleared = (actor: Actor, at: { communityId: string }) =>
  permit(actor, rights['notice.log-self-cleared'], at.communityId);
export const mayFix = onNotice('notice.fix');
export const mayIssue = onNotice('notice.issue');
export const mayServe = onNotice('notice.serve');
export const mayRecordAnswer = onNotice('notice.record-answer');
export const mayNote = onNotice('notice.note');
export const mayIssueAgain = onNotice('notice.again');
export const mayReport = onNotice('notice.report');
export const mayReceipt = onNotice('notice.receipt');
export const maySettle = notOwn('notice.settle');
export const mayWithdraw = notOwn('notice.withdraw');
export const mayMakeCode = onNotice('notice.new-code');

/** 复查 is by someone other than the person who says that it is put right. */
export const mayRecheck = (actor: Actor, n: NoticeFacts) => {
  const verdict = notOwn('notice.recheck')(actor, n);
  return verdict.ok && verdict.by.personId === n.saidDoneById ? deny('said_done_himself') : verdict;
};

export const mayAnswer = (actor: Actor, n: NoticeFacts) => {
  if (!maySee(actor, n).ok) return hide();
  return actor.kind === 'user' && n.concerns ? allow({ personId: actor.id }) : deny('not_concerned');
};

/** Without an account: whether the code is right is for the command to say, with a sentence. */
export const mayByCode = (_actor: Actor, n: NoticeFacts) => (isPublicNotice(n) ? allow(null) : hide());
