import {
  type Actor,
  allow,
  deny,
  hasAny,
  hide,
  type Person,
  permit,
  type Role,
  roles,
  type Verdict,
} from '../../kernel/verdict';
import { maySee, type VoteFacts } from '../policy';
import { runBy } from '../rules/of-vote';

/** Who guards the roll and the result of a vote. */
export const rights = {
  /** Whoever belongs to the community or stands on the roll. */
  'vote.challenge-roll': roles,
  'vote.decide-roll-challenge': ['clerk', 'owners-committee'],
  'vote.challenge-result': roles,
  'vote.answer-result-challenge': ['clerk', 'secretary'],
  'vote.void-online-ballot': ['clerk'],
  'vote.hand-over-papers': ['clerk', 'supervisor'],
  'vote.receive-papers': ['clerk', 'supervisor'],
} as const satisfies Record<string, readonly Role[]>;
type Right = keyof typeof rights;

const onVote =
  (right: Right) =>
  (actor: Actor, vote: VoteFacts): Verdict<Person> => {
    const seen = maySee(actor, vote);
    return seen.ok ? permit(actor, runBy(vote.rule, rights[right]), vote.communityId) : seen;
  };

/** Those at the window also file for somebody who comes to it. */
const mayChallenge =
  (atWindow: Right) =>
  (actor: Actor, vote: VoteFacts & { mine: readonly unknown[] }): Verdict<Person & { isAtWindow: boolean }> => {
    if (vote.state === 'draft') return maySee(actor, vote).ok ? deny('not_announced') : hide();
    const belongs = hasAny(actor, roles, vote.communityId) || vote.mine.length > 0;
    return actor.kind === 'user' && belongs
      ? allow({ personId: actor.id, isAtWindow: hasAny(actor, runBy(vote.rule, rights[atWindow]), vote.communityId) })
      : deny('not_of_the_community');
  };
export const mayChallengeRoll = mayChallenge('vote.decide-roll-challenge');
export const mayChallengeResult = mayChallenge('vote.answer-result-challenge');

/** Nobody decides on the own challenge. */
const byAnother =
  (right: Right) =>
  (actor: Actor, vote: VoteFacts & { challenge: { challengerId: string | null } }): Verdict<Person> => {
    const verdict = onVote(right)(actor, vote);
    return verdict.ok && verdict.by.personId === vote.challenge.challengerId ? deny('own_challenge') : verdict;
  };
export const mayDecideRollChallenge = byAnother('vote.decide-roll-challenge');
export const mayAnswerResultChallenge = byAnother('vote.answer-result-challenge');

export const mayVoidOnlineBallot = onVote('vote.void-online-ballot');
export const mayHandOverPapers = onVote('vote.hand-over-papers');
/** Only the one to whom they were handed. */
export const mayReceivePapers = (
  actor: Actor,
  vote: VoteFacts & { handover: { receiverId: string } },
): Verdict<Person> => {
  const verdict = onVote('vote.receive-papers')(actor, vote);
  return verdict.ok && verdict.by.personId !== vote.handover.receiverId ? deny('not_the_receiver') : verdict;
};
/** Accounts that were opened or reset: for the counters and the supervision committee. */
export const mayWatchAccounts = onVote('vote.hand-over-papers');
