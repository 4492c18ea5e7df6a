import { dayOf } from '../kernel/calendar/day';
import { addWorkdays } from '../kernel/calendar/workdays';
import type { Todo } from '../kernel/cards';

export const lanes = ['late', 'today', 'soon', 'later', 'open'] as const;
export type LaneName = (typeof lanes)[number];

/** Overdue, due today, within three working days, later, or without a day. */
export function laneOf({ dueAt }: Pick<Todo, 'dueAt'>, now: Date): LaneName {
  if (!dueAt) return 'open';
  if (dueAt < now) return 'late';
  const day = dayOf(dueAt);
  if (day === dayOf(now)) return 'today';
  return day <= addWorkdays(dayOf(now), 3).day ? 'soon' : 'later';
}

/** Oldest deadline first; what has none comes last. */
export const byDeadline = (a: Pick<Todo, 'dueAt'>, b: Pick<Todo, 'dueAt'>) =>
  (a.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER) - (b.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER);

/** The kind of record behind an address /c/<code>/<kind>/…. */
export const kindOf = ({ href }: Pick<Todo, 'href'>) => href.split('/')[3] ?? '';
