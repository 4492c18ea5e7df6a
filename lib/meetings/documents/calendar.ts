// A calendar entry that names nobody.
import type { MeetingView } from '../queries/record';

/** What a calendar needs; everything here is public. */
type Appointment = Pick<MeetingView, 'id' | 'title' | 'place' | 'startsAt' | 'version'>;

const escaped = (text: string) => text.replace(/[\\;,]/g, (c) => `\\${c}`).replace(/\n/g, '\\n');
const stamp = (at: Date) => at.toISOString().replace(/[-:]|\.\d+/g, '');

/** RFC 5545 3.1: lines of at most 75 octets, never cut inside a character. */
function fold(line: string): string {
  const lines = [''];
  let size = 0;
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (size + octets > 74) {
      lines.push(' ');
      size = 1;
    }
    lines[lines.length - 1] += letter;
    size += octets;
  }
  return lines.join('\r\n');
}

const HOURS = 2;

/** RFC 5545, one event. */
export const calendarOf = ({ id, title, place, startsAt, version }: Appointment, url: string, now: Date) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//yishiting//meetings//ZH',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `SEQUENCE:${version}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(new Date(startsAt.getTime() + HOURS * 3_600_000))}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    `URL:${url}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
