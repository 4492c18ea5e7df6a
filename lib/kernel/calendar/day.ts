import { Temporal } from 'temporal-polyfill';

/** A legal day in Asia/Shanghai, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

const ZONE = 'Asia/Shanghai';
const DAY_MS = 86_400_000;
const epochDay = (day: Day) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

export const isDay = (text: string): text is Day => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  // Some engines read 30 February as 2 March: only a day that comes back unchanged is one.
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
};

const zoned = (instant: Date) => Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(ZONE);

export const dayOf = (instant: Date): Day => zoned(instant).toPlainDate().toString();

/** The clock on the wall in Shanghai, `HH:MM`. */
export const clockOf = (instant: Date) => zoned(instant).toPlainTime().toString({ smallestUnit: 'minute' });

/** `clock` is `HH:MM`. */
export const atHour = (day: Day, clock: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: ZONE, plainTime: clock }).epochMilliseconds);

export const startOfDay = (day: Day): Date => atHour(day, '00:00');

export const addDays = (day: Day, days: number): Day =>
  new Date((epochDay(day) + days) * DAY_MS).toISOString().slice(0, 10);

/** Days from `from` to `to`; the first day does not count (民法典 201). */
export const daysBetween = (from: Day, to: Day) => epochDay(to) - epochDay(from);

/** 民法典 202: the same day of the month it ends in, or that month's last day where there is none. */
export const addMonths = (day: Day, months: number): Day => Temporal.PlainDate.from(day).add({ months }).toString();

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day) => new Date(epochDay(day) * DAY_MS).getUTCDay() || 7;
