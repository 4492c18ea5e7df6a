import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** One entry of a calendar. Whoever makes one decides what a stranger who sees the calendar may read. */
export interface Appointment {
  /** The same for every version of it. */
  id: string;
  /** Grows with each change: a calendar keeps the highest. */
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  title: string;
  place: string | null;
  url: string | null;
  isCancelled?: boolean;
}

export const calendarType = 'text/calendar; charset=utf-8';

/** RFC 5545, in UTC: no calendar has to know our zone. What was called off takes itself out (RFC 5546 3.2.5). */
export function calendarFile({ id, startsAt, endsAt, title, isCancelled, ...a }: Appointment, now: Date): string {
  const calendar = ical({ prodId: { company: 'yishiting', product: 'calendar', language: 'ZH' } });
  if (isCancelled) calendar.method(ICalCalendarMethod.CANCEL);
  const event = calendar.createEvent({ id, sequence: a.sequence, stamp: now, start: startsAt, end: endsAt });
  event.summary(title);
  if (a.place) event.location(a.place);
  if (a.url) event.url(a.url);
  if (isCancelled) event.status(ICalEventStatus.CANCELLED);
  return calendar.toString();
}
