import { type Actor, allow, permit, type Role, type Verdict } from '../../kernel/verdict';
import { maySee, type VoteFacts } from '../policy';
import { ruleOf } from '../rules/of-vote';

export const rights = {
  'vote.remind': ['clerk', 'owners-committee'],
} as const satisfies Record<string, readonly Role[]>;

export const reminderJob = 'vote-reminders';

/** The owners' committee in owners' votes only; on the last day the clock does it. */
export const mayRemind = (actor: Actor, vote: VoteFacts): Verdict => {
  if (actor.kind === 'system') return actor.job === reminderJob ? allow(null) : permit(actor, [], vote.communityId);
  const seen = maySee(actor, vote);
  if (!seen.ok) return seen;
  const roles = rights['vote.remind'];
  const isOwners = ruleOf(vote.rule).weight === 'heads-and-area';
  return permit(actor, isOwners ? roles : roles.filter((role) => role !== 'owners-committee'), vote.communityId);
};
