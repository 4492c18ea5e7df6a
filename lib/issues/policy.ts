import { type Actor, allow, deny, has, hasAny, hide, permit, type Role, type Verdict } from '../kernel/verdict';
import type { IssueState } from './machine';

/** Who may do what in an issue's community; the conditions on the record are in the functions below. */
export const rights = {
  'issue.report': ['resident', 'council', 'grid', 'clerk', 'secretary', 'handler', 'owners-committee', 'mediator'],
  'issue.accept': ['clerk'],
  'issue.reject': ['clerk'],
  'issue.dispatch': ['clerk', 'secretary'],
  'issue.send-back': ['grid', 'handler', 'clerk', 'owners-committee'],
  'issue.note': ['grid', 'handler', 'clerk', 'owners-committee'],
  'issue.handle': ['grid', 'handler', 'clerk', 'owners-committee'],
  'issue.verify': ['grid', 'clerk', 'secretary', 'supervisor'],
  'issue.close': ['clerk', 'secretary'],
  'issue.rate': ['resident', 'council', 'grid', 'clerk', 'secretary', 'handler', 'owners-committee', 'mediator'],
} as const satisfies Record<string, readonly Role[]>;
export type IssueRight = keyof typeof rights;

/** Those who see an issue before it is public, and all of its text. */
export const staff: readonly Role[] = ['clerk', 'secretary', 'grid', 'supervisor', 'street'];

export interface IssueFacts {
  communityId: string;
  state: IssueState;
  reporterId: string;
  handlerId: string | null;
}

const hiddenStates: readonly IssueState[] = ['reported', 'rejected'];
const isPublicIssue = ({ state }: Pick<IssueFacts, 'state'>) => !hiddenStates.includes(state);

/** The reporter, the handler and staff see it whole. */
const seesWhole = (actor: Actor, issue: IssueFacts) =>
  actor.kind === 'user' &&
  (actor.id === issue.reporterId || actor.id === issue.handlerId || hasAny(actor, staff, issue.communityId));

/** Accepted issues are public in their masked form; others are known to those concerned only. */
export const maySee = (actor: Actor, issue: IssueFacts): Verdict<{ whole: boolean }> => {
  const whole = seesWhole(actor, issue);
  return whole || isPublicIssue(issue) ? allow({ whole }) : hide();
};

/** The common gate of all deeds on a known issue: hidden from those who may not see it. */
const onIssue = (right: IssueRight) => (actor: Actor, issue: IssueFacts) => {
  const seen = maySee(actor, issue);
  return seen.ok ? permit(actor, rights[right], issue.communityId) : seen;
};

const byHandler = (right: IssueRight) => (actor: Actor, issue: IssueFacts) => {
  const verdict = onIssue(right)(actor, issue);
  const isHis = actor.kind === 'user' && (actor.id === issue.handlerId || has(actor, 'clerk', issue.communityId));
  return verdict.ok && !isHis ? deny('not_the_handler') : verdict;
};

export const mayReport = (actor: Actor, community: { communityId: string }) =>
  permit(actor, rights['issue.report'], community.communityId);
export const mayAccept = onIssue('issue.accept');
export const mayReject = onIssue('issue.reject');
export const mayDispatch = onIssue('issue.dispatch');
export const maySendBack = byHandler('issue.send-back');
export const mayNote = byHandler('issue.note');
export const mayHandle = byHandler('issue.handle');
export const mayClose = onIssue('issue.close');

/** 核查 is by someone other than the handler. */
export const mayVerify = (actor: Actor, issue: IssueFacts) => {
  const verdict = onIssue('issue.verify')(actor, issue);
  return verdict.ok && actor.kind === 'user' && actor.id === issue.handlerId ? deny('handler_verifies') : verdict;
};

/** Only who reported it says how it went. */
export const mayRate = (actor: Actor, issue: IssueFacts) => {
  const verdict = onIssue('issue.rate')(actor, issue);
  return verdict.ok && actor.kind === 'user' && actor.id !== issue.reporterId ? deny('not_the_reporter') : verdict;
};

/** What an accepted issue may grow into, and by whom: the rights of those contexts, which a test compares. */
export const growth = {
  topic: ['resident', 'council', 'clerk', 'grid'],
  notice: ['grid', 'clerk'],
  mediation: ['clerk'],
} as const satisfies Record<string, readonly Role[]>;
export type Growth = keyof typeof growth;
export const mayGrow = (actor: Actor, issue: IssueFacts, into: Growth) =>
  isPublicIssue(issue) && hasAny(actor, growth[into], issue.communityId);
