import type { sittingMoves, sittingStates } from '@/db/schema/sitting-words';
import type { StateLabel } from '../../kernel/cards';
import type { CaseState } from '../machine';

export type SittingState = (typeof sittingStates)[number];

export const sittingLabels: Record<SittingState, StateLabel> = {
  planned: { word: '约好了', shape: 'go' },
  held: { word: '已经谈过', shape: 'done' },
  cancelled: { word: '取消了', shape: 'fail' },
};
export const moveNames: Record<(typeof sittingMoves)[number], string> = {
  booked: '约好',
  moved: '改期',
  cancelled: '取消',
  held: '谈过，已经记录',
};

const usualLengths = [30, 60, 90, 120, 180, 240];
/** What a form offers, and what it is now. */
export const lengthChoices = (minutes: number) =>
  [...new Set([...usualLengths, minutes])]
    .toSorted((a, b) => a - b)
    .map((n) => ({ value: String(n), label: `${n} 分钟` }));
const minute = 60_000;
export const endOf = (startsAt: Date, minutes: number) => new Date(startsAt.getTime() + minutes * minute);
export const minutesOf = (at: { startsAt: Date; endsAt: Date }) =>
  (at.endsAt.getTime() - at.startsAt.getTime()) / minute;

const year = 366 * 86_400_000;
/** A year typed wrongly is not a plan. */
export const isTooFar = (startsAt: Date, now: Date) => startsAt.getTime() - now.getTime() > year;

/** PM 23: open only when every party asks for it, and never where somebody has to be protected. */
export const isOpenSitting = (c: {
  isProtected: boolean;
  parties: readonly { id: string }[];
  wantsOpen: readonly string[];
}) => !c.isProtected && c.parties.length > 0 && c.parties.every((p) => c.wantsOpen.includes(p.id));

/** The states of a case in which people are still asked to come. */
export const sittingStatesOfCase = ['mediating', 'signing'] as const satisfies readonly CaseState[];
export const isStillMet = (state: CaseState) => (sittingStatesOfCase as readonly CaseState[]).includes(state);
