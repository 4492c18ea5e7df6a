// Who is elected to one office, and what comes next. Pure; whole numbers only.
import { compare, type Share } from '../../kernel/share';
import { type ElectionId, type ElectionRule, electionRules } from '../rules/election';
import { type Candidate, countMarks, type Person, type Slate } from './marks';

/**
 * `first`: a majority of those who voted elects. `run-off` 另行选举: seats left over; the most votes, and at least a
 * third. `tie` 再次投票: among those whose votes were equal at the last seat; the most votes, and no share asked: the
 * third stands in VC 18 for 另行选举 alone, and the tied have already reached what their ballot asked. That the tied are
 * voted on again is practice (the election measures of the localities); the statute is silent on ties.
 */
export type Round = 'first' | 'run-off' | 'tie';

export interface OfficeInput extends Slate {
  rule: ElectionId;
  round: Round;
  electorate: { heads: number };
  /** One text a ballot: see ./marks. */
  ballots: readonly string[];
}

export interface Need {
  need: string;
  left: number;
  right: number;
  met: boolean;
}
export interface ElectionClause extends Need {
  id: 'quorum.heads';
  article: string;
}
export interface Contender extends Person {
  votes: number;
  /** What these votes have to reach; null in a tie, where only the order counts. */
  need: Need | null;
  isElected: boolean;
}
export interface NextBallot {
  kind: 'run-off' | 'tie';
  seats: number;
  /** Numbered anew by votes; `was` is the number on this ballot. */
  candidates: (Candidate & { was: number | null })[];
}
export interface ElectionOutcome {
  rule: ElectionId;
  round: Round;
  seats: number;
  electorate: { heads: number };
  participating: { heads: number };
  valid: { heads: number };
  abstain: { heads: number };
  invalid: { heads: number };
  /** Most votes first. */
  candidates: Contender[];
  clauses: ElectionClause[];
  quorate: boolean;
  elected: Person[];
  unfilled: number;
  /** Equal at the last seat: nobody of them is elected yet. */
  ties: Person[];
  next: NextBallot | null;
}

const times = (factor: number, letter: string) => (factor === 1 ? letter : `${factor}${letter}`);
const needOf = (share: Share, [part, whole]: readonly [string, string], left: number, right: number): Need => ({
  need: `${times(share.den, part)} ${share.strict ? '>' : '>='} ${times(share.num, whole)}`,
  ...compare(share, left, right),
});

/** What a round asks of one person's votes. */
export const shareAsked = (rule: ElectionRule, round: Round): Share | null =>
  ({ first: rule.elected, 'run-off': rule.runOff, tie: null })[round];

const person = ({ number, name }: Person): Person => ({ number, name });

/** More candidates than seats: one more, and whoever has as many votes as the last of them. */
const slateOf = (kind: NextBallot['kind'], seats: number, ranked: readonly Contender[]): NextBallot | null => {
  const edge = ranked[Math.min(seats, ranked.length - 1)]?.votes;
  if (edge === undefined) return null;
  const named = ranked.filter((each) => each.votes >= edge);
  return { kind, seats, candidates: named.map(({ number, name }, i) => ({ number: i + 1, name, was: number })) };
};

export function tallyOffice(input: OfficeInput): ElectionOutcome {
  const { rule: id, round, seats, electorate, ballots } = input;
  const rule = electionRules[id];
  // 再次投票 is among the tied only.
  const count = countMarks(round === 'tie' ? { ...input, writeIns: false } : input, ballots);
  const voted = count.participating;
  if (voted > electorate.heads) throw new Error('more voted than may');

  const share = shareAsked(rule, round);
  const ranked = count.ranked.map((each) => ({ ...each, need: share && needOf(share, ['y', 'v'], each.votes, voted) }));
  const quorum = needOf(rule.quorum, ['v', 'N'], voted, electorate.heads);
  const reaching = quorum.met ? ranked.filter((each) => each.need?.met ?? true) : [];

  // Over the seats, the most votes; equal votes at the last seat decide nothing.
  const last = reaching[seats - 1]?.votes;
  const isTied = last !== undefined && reaching[seats]?.votes === last;
  const tied = isTied ? reaching.filter((each) => each.votes === last) : [];
  const elected = reaching.slice(0, seats).filter((each) => !tied.includes(each));

  const candidates = ranked.map((each) => ({ ...each, isElected: elected.includes(each) }));
  const unfilled = seats - elected.length;
  const notElected = candidates.filter((each) => !each.isElected);
  const isShort = quorum.met && round === 'first' && unfilled > 0;
  const next = isTied
    ? slateOf(
        'tie',
        unfilled,
        candidates.filter((_, i) => tied.includes(ranked[i]!)),
      )
    : isShort
      ? slateOf('run-off', unfilled, notElected)
      : null;
  return {
    rule: id,
    round,
    seats,
    electorate: { heads: electorate.heads },
    participating: { heads: voted },
    valid: { heads: count.valid },
    abstain: { heads: count.abstain },
    invalid: { heads: count.invalid },
    candidates,
    clauses: [{ id: 'quorum.heads', article: rule.articles.at(-1) ?? '', ...quorum }],
    quorate: quorum.met,
    elected: elected.map(person),
    unfilled,
    ties: tied.map(person),
    next,
  };
}
