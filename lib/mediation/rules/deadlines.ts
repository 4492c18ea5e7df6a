import { addDays, addMonths, type Day } from '../../kernel/calendar/day';
import { isWorkday, lawfulLastDay } from '../../kernel/calendar/workdays';

/** Ministry rules: one month from acceptance; the last day moves off a holiday (CC 203). */
export const mediationDue = (acceptedOn: Day): Day => lawfulLastDay(addMonths(acceptedOn, 1)).day;

/** 暂定: the holidays of that year are not published yet. */
export const isProvisional = (day: Day) => !isWorkday(day).known;

/** PM 33, CPL 205: both apply together within 30 days of effectiveness. */
export const confirmationDue = (effectiveOn: Day) => lawfulLastDay(addDays(effectiveOn, 30));

export const followUpPlan = (effectiveOn: Day, days: readonly number[]) =>
  days.map((afterDays) => ({ afterDays, dueDay: addDays(effectiveOn, afterDays) }));

/** Full years on a day; null without a birth day. */
export const ageOn = (birthDay: Day | null, day: Day) =>
  birthDay === null
    ? null
    : Number(day.slice(0, 4)) - Number(birthDay.slice(0, 4)) - (day.slice(5) < birthDay.slice(5) ? 1 : 0);
