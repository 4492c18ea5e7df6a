// The words of challenges, and which of them a kind of vote knows.
import type { Day } from '../../kernel/calendar/day';
import type { StateLabel } from '../../kernel/cards';

export const rollChallengeKinds = ['missing', 'wrongly-listed', 'wrong-voter', 'wrong-area'] as const;
export type RollChallengeKind = (typeof rollChallengeKinds)[number];
export const rollChallengeStates = ['open', 'accepted', 'rejected', 'late'] as const;
export type RollChallengeState = (typeof rollChallengeStates)[number];

export const rollChallengeWords: Record<RollChallengeKind, string> = {
  missing: '少了人，该列的没有列',
  'wrongly-listed': '多了人，不该列的列了',
  'wrong-voter': '由谁投票不对',
  'wrong-area': '面积不对',
};

export const rollChallengeLabels: Record<RollChallengeState, StateLabel> = {
  open: { word: '等决定', shape: 'wait' },
  accepted: { word: '成立，名册已更正', shape: 'done' },
  rejected: { word: '不成立', shape: 'fail' },
  late: { word: '成立，但表决已经开始，名册不能再改', shape: 'late' },
};

/** A household or a flat has somebody who votes for it, a person votes himself; areas are the owners'. */
export const rollChallengesOf = (rule: { weight: string; head: string }): RollChallengeKind[] =>
  rollChallengeKinds.filter(
    (kind) =>
      (kind !== 'wrong-area' || rule.weight === 'heads-and-area') &&
      (kind !== 'wrong-voter' || rule.weight === 'heads-and-area' || rule.head === '户'),
  );

/** From the certification until the end of the last day of the publicity. */
export const isResultOpen = (vote: { state: string; publicityUntil: Day | null }, today: Day) =>
  vote.state === 'certified' || (vote.state === 'published' && (vote.publicityUntil ?? today) >= today);

export const resultChallengeLabel = (isAnswered: boolean): StateLabel =>
  isAnswered ? { word: '已答复', shape: 'done' } : { word: '等答复', shape: 'wait' };
