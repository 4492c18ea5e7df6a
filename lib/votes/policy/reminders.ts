import { type Actor, allow, permit, type Role, type Verdict } from '../../kernel/verdict';
import { maySee, type VoteFacts } from '../policy';
import { runBy } from '../rules/of-vote';

export const rights = {
  'vote.remind': ['clerk', 'owners-committee'],
} as const satisfies Record<string, readonly Role[]>;

export const reminderJob = 'vote-reminders';

/** The owners' committee in owners' votes only; on the last day the clock does it. */
export const mayRemind = (actor: Actor, vote: VoteFacts): Verdict => {
  if (actor.kind === 'system') return actor.job === reminderJob ? allow(null) : permit(actor, [], vote.communityId);
  const seen = maySee(actor, vote);
  if (!seen.ok) return seen;
  return permit(actor, runBy(vote.rule, rights['vote.remind']), vote.communityId);
};
