import { addDays, atHour, type Day, dayOf } from './day';
import { addWorkdays, isWorkday } from './workdays';

/** 紧急工作时 (the clock runs on), 工作时, 工作日, 自然日. */
export const timeUnits = ['urgent-hours', 'work-hours', 'workdays', 'days'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** When the office is open. */
const officeHours = [
  ['08:30', '12:00'],
  ['14:00', '18:00'],
] as const;
/** 民法典 203: the last day of a period ends when business ends. */
const CLOSING = officeHours[officeHours.length - 1]![1];
const HOUR_MS = 3_600_000;

export const officeSpans = (day: Day) =>
  officeHours.map(([from, to]) => ({ from: atHour(day, from).getTime(), to: atHour(day, to).getTime() }));

export interface Deadline {
  at: Date;
  /** 暂定: rests on a year whose holidays are not yet published. */
  provisional: boolean;
}

/** The last office moment of a legal day: where a deadline given as a day falls. */
export const closeOfDay = (day: Day): Date => atHour(day, CLOSING);

const afterOfficeHours = (from: Date, hours: number): Deadline => {
  let left = hours * HOUR_MS;
  let provisional = false;
  if (left === 0) return { at: from, provisional };
  for (let day = dayOf(from); ; day = addDays(day, 1)) {
    const { workday, known } = isWorkday(day);
    provisional ||= !known;
    if (!workday) continue;
    for (const span of officeSpans(day)) {
      const start = Math.max(span.from, from.getTime());
      const room = Math.max(0, span.to - start);
      if (left <= room) return { at: new Date(start + left), provisional };
      left -= room;
    }
  }
};

export interface Term {
  amount: number;
  unit: TimeUnit;
}

/** The day or moment it begins does not count (民法典 201); 自然日 stay as they fall, see `lawfulLastDay` for terms of law. */
export const deadline = ({ from, amount, unit }: Term & { from: Date }): Deadline => {
  if (!(amount >= 0 && amount <= 10_000)) throw new RangeError(`deadline: ${amount}`);
  switch (unit) {
    case 'urgent-hours':
      return { at: new Date(from.getTime() + amount * HOUR_MS), provisional: false };
    case 'work-hours':
      return afterOfficeHours(from, amount);
    case 'workdays': {
      const { day, provisional } = addWorkdays(dayOf(from), amount);
      return { at: closeOfDay(day), provisional };
    }
    case 'days':
      return { at: closeOfDay(addDays(dayOf(from), amount)), provisional: false };
  }
};
