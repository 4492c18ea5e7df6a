import { type Actor, allow, deny, has, hasAny, hide, permit, type Role, type Verdict } from '../kernel/verdict';

const proposers = ['resident', 'council', 'clerk', 'grid'] as const;
const reporters = ['handler', 'grid', 'clerk', 'secretary', 'owners-committee'] as const;

/** Who may do what in a proposal's community; the conditions on the record are in the functions below. */
export const rights = {
  'proposal.submit': proposers,
  'proposal.resubmit': proposers,
  'proposal.withdraw': proposers,
  'proposal.admit': ['clerk'],
  'proposal.return': ['clerk'],
  'proposal.merge': ['clerk'],
  'proposal.hand-over': ['clerk'],
  'proposal.extend-comments': ['clerk'],
  'proposal.comment': [...proposers, 'mediator', 'secretary', 'supervisor', 'handler', 'owners-committee'],
  'proposal.record-vote': ['clerk'],
  'proposal.add-task': ['clerk'],
  'proposal.report-progress': reporters,
  'proposal.complete-task': reporters,
  'proposal.review-task': ['supervisor'],
  'proposal.finish': ['clerk'],
  'proposal.archive': ['clerk'],
} as const satisfies Record<string, readonly Role[]>;
export type ProposalRight = keyof typeof rights;

/** Those who see a proposal before its admission, and the names on it. */
export const staff: readonly Role[] = ['clerk', 'secretary', 'street'];
/** Who can be made responsible for a task. */
export const assignable: readonly Role[] = reporters;

export interface ProposalFacts {
  communityId: string;
  authorId: string;
  admittedAt: Date | null;
}
export interface TaskFacts extends ProposalFacts {
  assigneeId: string;
}

/** The author and staff see it whole. */
const seesWhole = (actor: Actor, proposal: ProposalFacts) =>
  actor.kind === 'user' && (actor.id === proposal.authorId || hasAny(actor, staff, proposal.communityId));

/** Admitted proposals are public in their masked form; what was not admitted concerns its author and staff. */
export const maySee = (actor: Actor, proposal: ProposalFacts): Verdict<{ whole: boolean }> => {
  const whole = seesWhole(actor, proposal);
  return whole || proposal.admittedAt ? allow({ whole }) : hide();
};

const onProposal = (right: ProposalRight) => (actor: Actor, proposal: ProposalFacts) => {
  const seen = maySee(actor, proposal);
  return seen.ok ? permit(actor, rights[right], proposal.communityId) : seen;
};

const byAuthor = (right: ProposalRight) => (actor: Actor, proposal: ProposalFacts) => {
  const verdict = onProposal(right)(actor, proposal);
  return verdict.ok && actor.kind === 'user' && actor.id !== proposal.authorId ? deny('not_the_author') : verdict;
};

const byAssignee = (right: ProposalRight) => (actor: Actor, task: TaskFacts) => {
  const verdict = onProposal(right)(actor, task);
  const isHis = actor.kind === 'user' && (actor.id === task.assigneeId || has(actor, 'clerk', task.communityId));
  return verdict.ok && !isHis ? deny('not_the_assignee') : verdict;
};

export const maySubmit = (actor: Actor, at: { communityId: string }) =>
  permit(actor, rights['proposal.submit'], at.communityId);
export const mayResubmit = byAuthor('proposal.resubmit');
export const mayWithdraw = byAuthor('proposal.withdraw');
export const mayAdmit = onProposal('proposal.admit');
export const mayReturn = onProposal('proposal.return');
export const mayMerge = onProposal('proposal.merge');
export const mayHandOver = onProposal('proposal.hand-over');
export const mayExtendComments = onProposal('proposal.extend-comments');
export const mayComment = onProposal('proposal.comment');
export const mayRecordVote = onProposal('proposal.record-vote');
export const mayAddTask = onProposal('proposal.add-task');
export const mayReportProgress = byAssignee('proposal.report-progress');
export const mayCompleteTask = byAssignee('proposal.complete-task');
export const mayFinish = onProposal('proposal.finish');
export const mayArchive = onProposal('proposal.archive');

/** What is no matter of all but a quarrel of a few: the right of mediation's own deed, which a test compares. */
export const quarrelTakers = ['clerk'] as const satisfies readonly Role[];
export const mayHandToMediation = (actor: Actor, proposal: ProposalFacts) =>
  maySee(actor, proposal).ok && hasAny(actor, quarrelTakers, proposal.communityId);

/** 监督评议 is not by who did it. */
export const mayReviewTask = (actor: Actor, task: TaskFacts) => {
  const verdict = onProposal('proposal.review-task')(actor, task);
  return verdict.ok && actor.kind === 'user' && actor.id === task.assigneeId ? deny('assignee_reviews') : verdict;
};
