// Until when the posted roll may be challenged, and by when a challenge is decided. Pure.
import { addDays, type Day, dayOf } from '../../kernel/calendar/day';
import { lawfulLastDay } from '../../kernel/calendar/workdays';

/** RC 14–19, VC 16–18: what elections say of their roll; a rule that says nothing leaves it to the day before the opening. */
interface RollTerms {
  challengeDays: number;
  decisionDays: number;
}

export interface RollWindow {
  /** The last day on which a challenge is taken. */
  until: Day;
  /** The last day on which the roll can still change. */
  lastDay: Day;
  decisionDays: number | null;
}

const earlier = (a: Day, b: Day) => (a < b ? a : b);
/** 民法典 201, 203: the first day does not count; a last day off moves on. Never past the eve of the opening. */
const within = (days: number, from: Day, lastDay: Day) => earlier(lawfulLastDay(addDays(from, days)).day, lastDay);

export function rollChallengeWindow(
  rule: { name: string; roll?: RollTerms | null },
  announcedDay: Day,
  opensAt: Date,
): RollWindow {
  const eve = addDays(dayOf(opensAt), -1);
  // Opened on the day it was announced, which rules without days of notice allow: until it opens.
  const lastDay = eve < announcedDay ? announcedDay : eve;
  const until = rule.roll ? within(rule.roll.challengeDays, announcedDay, lastDay) : lastDay;
  return { until, lastDay, decisionDays: rule.roll?.decisionDays ?? null };
}

export const decisionDay = ({ lastDay, decisionDays }: RollWindow, filedDay: Day): Day =>
  decisionDays === null ? lastDay : within(decisionDays, filedDay, lastDay);
