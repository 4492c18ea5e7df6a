import holidayTable from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, type Day, daysBetween, weekdayOf } from './day';

// The State Council's yearly notices: days off, and the Saturdays and Sundays worked instead.
const daysOff = new Set(Object.keys(holidayTable.holidays));
const makeUpDays = new Set(Object.keys(holidayTable.workdays));
const publishedYears = new Set([...daysOff].filter((day) => day.endsWith('-10-01')).map((day) => day.slice(0, 4)));

/** `known` is false in a year whose notice is not out: then Monday to Friday is only a guess, marked 暂定. */
export const isWorkday = (day: Day) => ({
  workday: makeUpDays.has(day) || (!daysOff.has(day) && weekdayOf(day) <= 5),
  known: publishedYears.has(day.slice(0, 4)),
});

/** A day reached by counting; `provisional` when a day on the way fell in a year not yet published. */
export interface Reached {
  day: Day;
  provisional: boolean;
}

/** The n-th working day after `day` (before it, when n is negative). The day itself does not count (民法典 201). */
export const addWorkdays = (day: Day, n: number): Reached => {
  if (!Number.isInteger(n) || Math.abs(n) > 10_000) throw new RangeError(`workdays: ${n}`);
  let reached = day;
  let provisional = false;
  for (let left = Math.abs(n); left > 0; ) {
    reached = addDays(reached, Math.sign(n));
    const { workday, known } = isWorkday(reached);
    if (workday) left -= 1;
    provisional ||= !known;
  }
  return { day: reached, provisional };
};

/** Working days after `from` up to and with `to`; negative when `to` lies before `from`. */
export const workdaysBetween = (from: Day, to: Day): number => {
  if (to < from) return -workdaysBetween(to, from);
  let count = 0;
  for (let i = daysBetween(from, to); i > 0; i -= 1) if (isWorkday(addDays(from, i)).workday) count += 1;
  return count;
};

/** 民法典 203: a period of law that would end on a day off ends on the next day that is none. */
export const lawfulLastDay = (day: Day): Reached => {
  const { workday, known } = isWorkday(day);
  return workday ? { day, provisional: !known } : addWorkdays(day, 1);
};
