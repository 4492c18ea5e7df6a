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
} from '../kernel/verdict';
import type { VoteState } from './machine';
import { runBy, type VoteRuleId } from './rules/of-vote';
import type { BallotItem } from './tally/answers';

/** Who may do what in a vote's community; the conditions on the record are in the functions below. */
export const rights = {
  'vote.draft': ['clerk', 'owners-committee'],
  'vote.revise': ['clerk', 'owners-committee'],
  'vote.record-study': ['clerk', 'secretary'],
  'vote.announce': ['clerk', 'owners-committee'],
  /** Whoever stands on the roll, whatever else he is. */
  'vote.cast-ballot': roles,
  'vote.make-box': ['clerk', 'secretary', 'supervisor'],
  'vote.cast-secret': roles,
  'vote.hand-papers': ['clerk', 'supervisor'],
  'vote.count-bundle': ['clerk', 'supervisor'],
  'vote.open-box': ['clerk', 'secretary', 'supervisor'],
  'vote.count-papers': ['clerk', 'supervisor'],
  'vote.enter-papers': ['clerk', 'supervisor'],
  'vote.resolve-paper': ['clerk', 'supervisor'],
  'vote.count': ['clerk', 'supervisor'],
  'vote.certify': ['clerk', 'secretary', 'supervisor'],
  'vote.publish': ['clerk', 'owners-committee'],
  'vote.void': ['secretary', 'supervisor'],
} as const satisfies Record<string, readonly Role[]>;
export type VoteRight = keyof typeof rights;

/** Those who prepare and watch votes: they see drafts and the names on the roll. */
export const staff: readonly Role[] = ['clerk', 'secretary', 'supervisor', 'owners-committee'];

export interface VoteFacts {
  communityId: string;
  state: VoteState;
  rule: VoteRuleId;
  announcedById: string | null;
  items: readonly BallotItem[];
}

export const isStaff = (actor: Actor, communityId: string) => hasAny(actor, staff, communityId);

/** From its announcement on a vote is public. */
export const maySee = (actor: Actor, vote: Pick<VoteFacts, 'communityId' | 'state'>): Verdict<{ isStaff: boolean }> => {
  const inside = isStaff(actor, vote.communityId);
  return inside || vote.state !== 'draft' ? allow({ isStaff: inside }) : hide();
};

const onVote =
  (right: VoteRight) =>
  (actor: Actor, vote: VoteFacts): Verdict<Person> => {
    const seen = maySee(actor, vote);
    return seen.ok ? permit(actor, runBy(vote.rule, rights[right]), vote.communityId) : seen;
  };

/** Who stands for an office does not count its ballots. */
const asNoCandidate =
  (right: VoteRight) =>
  (actor: Actor, vote: VoteFacts): Verdict<Person> => {
    const verdict = onVote(right)(actor, vote);
    const stands = (personId: string) => vote.items.some((item) => item.options.some((o) => o.personId === personId));
    return verdict.ok && stands(verdict.by.personId) ? deny('is_candidate') : verdict;
  };

export const mayDraft = (actor: Actor, { communityId, rule }: { communityId: string; rule: VoteRuleId }) =>
  permit(actor, runBy(rule, rights['vote.draft']), communityId);
/** Before a rule is chosen: whoever may draft some vote. */
export const mayOpenDraft = (actor: Actor, { communityId }: { communityId: string }) =>
  permit(actor, rights['vote.draft'], communityId);
export const mayRevise = onVote('vote.revise');
export const mayRecordStudy = onVote('vote.record-study');
export const mayAnnounce = onVote('vote.announce');
/** The box has two keys, and whoever announced the vote holds neither. */
export const mayMakeBox = (actor: Actor, vote: VoteFacts): Verdict<Person> => {
  const verdict = asNoCandidate('vote.make-box')(actor, vote);
  return verdict.ok && verdict.by.personId === vote.announcedById ? deny('announced_it') : verdict;
};
export const mayHandPapers = asNoCandidate('vote.hand-papers');
export const mayCountBundle = asNoCandidate('vote.count-bundle');
/** The two passphrases are the proof; the role only says who may stand at the box. */
export const mayOpenBox = asNoCandidate('vote.open-box');
export const mayCountPapers = onVote('vote.count-papers');
export const mayEnterPapers = onVote('vote.enter-papers');
export const mayResolvePaper = onVote('vote.resolve-paper');
export const mayCount = onVote('vote.count');
export const mayPublish = onVote('vote.publish');
export const mayVoid = onVote('vote.void');

/** Two people certify, neither a candidate nor the one who announced (and so opened) it. */
export const mayCertify = (actor: Actor, vote: VoteFacts): Verdict<Person> => {
  const verdict = asNoCandidate('vote.certify')(actor, vote);
  return verdict.ok && verdict.by.personId === vote.announcedById ? deny('opened_it') : verdict;
};

/** The roll decides, not a role. */
export const mayCastBallot = (
  actor: Actor,
  vote: Pick<VoteFacts, 'communityId' | 'state'> & { mine: readonly unknown[] },
) => {
  if (vote.state === 'draft') return maySee(actor, vote).ok ? deny('not_announced') : hide();
  return actor.kind === 'user' && vote.mine.length > 0 ? allow({ personId: actor.id }) : deny('not_on_the_roll');
};
