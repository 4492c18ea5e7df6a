// How long a bound file is kept. No national rule was found: the years are the community's own.
import { addMonths, type Day } from '../../kernel/calendar/day';
import type { DisputeType } from './words';

export interface Keeping {
  years: number;
  majorYears: number;
  /** Types whose files are kept for good. */
  permanent: readonly string[];
  /** Days after which a performed agreement is asked after. */
  followUps: readonly number[];
  /** Makes signatures drawn on a screen; null: those are evidence only, and signed again on paper. */
  signService: string | null;
}

export const usualKeeping: Keeping = {
  ...{ years: 10, majorYears: 30, permanent: ['land', 'housing', 'demolition'] },
  ...{ followUps: [7, 30], signService: null },
};

/** 7, 30: one to four visits, each later than the one before, within a year; null for anything else. */
export function readFollowUps(typed: string): number[] | null {
  const days = typed
    .normalize('NFKC')
    .split(/[\s,、;]+/)
    .filter(Boolean)
    .map(Number);
  const isPlan = days.every((d, at) => Number.isInteger(d) && d > (days[at - 1] ?? 0) && d <= 365);
  return isPlan && days.length >= 1 && days.length <= 4 ? days : null;
}

/** The last day; null: for good. */
export function keepUntil(k: Keeping, of: { type: DisputeType; isMajor: boolean }, boundOn: Day): Day | null {
  if (k.permanent.includes(of.type)) return null;
  return addMonths(boundOn, 12 * (of.isMajor ? k.majorYears : k.years));
}

export const keepingWord = (until: Day | null, boundOn: Day) =>
  until === null ? '永久' : `${Number(until.slice(0, 4)) - Number(boundOn.slice(0, 4))}年（至${until.slice(0, 4)}年）`;

export interface KeptFacts {
  keepUntil: Day | null;
  isHeld: boolean;
  releasedAt: Date | null;
}

/** Due for review when its last day has passed; never while a hold stands. */
export const isDue = (d: KeptFacts, today: Day) =>
  !d.isHeld && d.releasedAt === null && d.keepUntil !== null && d.keepUntil < today;
