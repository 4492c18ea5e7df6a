import { addDays, type Day, isDay } from '../../kernel/calendar/day';

/** Both days belong to it. */
export interface Period {
  from: Day;
  to: Day;
}
export interface Bucket extends Period {
  label: string;
}

const monthOf = (day: Day) => day.slice(0, 7);
const yearOf = (day: Day) => day.slice(0, 4);
const nextMonth = (month: string) => monthOf(addDays(`${month}-28`, 4));
const lastDayOf = (month: string) => addDays(`${nextMonth(month)}-01`, -1);

function isPeriod({ from, to }: Partial<Period>): boolean {
  return Boolean(
    from && to && isDay(from) && isDay(to) && from <= to && Number(yearOf(to)) - Number(yearOf(from)) < 20,
  );
}

/** Days were asked for that make no period: whoever reads is told that it is another one. */
export const isUnread = (asked: Partial<Period>) => Boolean(asked.from || asked.to) && !isPeriod(asked);

/** As asked, or this year so far. `whole`: of whole months, so that moving it by a day tells nothing. */
export function readPeriod({ from, to }: Partial<Period>, today: Day, whole = false): Period {
  const period = from && to && isPeriod({ from, to }) ? { from, to } : { from: `${yearOf(today)}-01-01`, to: today };
  return whole ? { from: `${monthOf(period.from)}-01`, to: lastDayOf(monthOf(period.to)) } : period;
}

const most = 24;

/** Months, or years where months would be too many to draw. */
export function bucketsOf({ from, to }: Period): Bucket[] {
  const months: string[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = nextMonth(month)) months.push(month);
  const crosses = yearOf(from) !== yearOf(to);
  const within = (first: Day, last: Day) => ({ from: first < from ? from : first, to: last > to ? to : last });
  if (months.length <= most)
    return months.map((m) => ({
      label: `${crosses ? `${m.slice(2, 4)}年` : ''}${Number(m.slice(5))}月`,
      ...within(`${m}-01`, lastDayOf(m)),
    }));
  return [...new Set(months.map(yearOf))].map((y) => ({ label: `${y}年`, ...within(`${y}-01-01`, `${y}-12-31`) }));
}
