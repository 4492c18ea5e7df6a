import { addDays, dayOf, daysBetween } from './day';
import { officeSpans, type TimeUnit } from './deadline';
import { isWorkday, workdaysBetween } from './workdays';

/** What is left until a deadline, or how far it is past; days for day units, minutes for hour units. */
export interface Remaining {
  late: boolean;
  amount: number;
  measure: 'workdays' | 'days' | 'minutes' | 'work-minutes';
}

/** Office minutes between two moments, `from` before `to`. */
const officeMinutes = (from: Date, to: Date): number => {
  let ms = 0;
  for (let day = dayOf(from), last = dayOf(to); day <= last; day = addDays(day, 1)) {
    if (!isWorkday(day).workday) continue;
    for (const span of officeSpans(day))
      ms += Math.max(0, Math.min(span.to, to.getTime()) - Math.max(span.from, from.getTime()));
  }
  return Math.ceil(ms / 60_000);
};

export const remaining = (now: Date, at: Date, unit: TimeUnit): Remaining => {
  const late = now.getTime() > at.getTime();
  const [from, to] = late ? [at, now] : [now, at];
  switch (unit) {
    case 'workdays':
    case 'days': {
      const days = daysBetween(dayOf(from), dayOf(to));
      const workdays = unit === 'workdays' ? workdaysBetween(dayOf(from), dayOf(to)) : 0;
      // Of a Friday's deadline no working day is past on Saturday, but it is not of today either: days are counted.
      return workdays ? { late, amount: workdays, measure: 'workdays' } : { late, amount: days, measure: 'days' };
    }
    case 'work-hours':
      return { late, amount: officeMinutes(from, to), measure: 'work-minutes' };
    case 'urgent-hours':
      return { late, amount: Math.ceil((to.getTime() - from.getTime()) / 60_000), measure: 'minutes' };
  }
};
