// What leaves a meeting as a file or a first draft: a calendar entry that names nobody, minutes to go on from.
import { dateTime } from '../i18n/format';
import type { MeetingView } from './queries/record';

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

type Record = Pick<MeetingView, 'startsAt' | 'place' | 'present' | 'seats' | 'observers' | 'items'>;

/** What is known already is not typed again: time, place, attendance, decisions. Names stay in the sign-in sheet. */
export function draftMinutes({ startsAt, place, present, seats, observers, items }: Record): string {
  const topics = items.map(({ position, number, title, decision, statements }) => {
    const spoken = statements.length ? `发言和动议 ${statements.length} 次，见记录。` : '没有记录发言。';
    const hands = decision?.hands;
    const result = decision
      ? `举手：赞成 ${hands?.for}、反对 ${hands?.against}、弃权 ${hands?.abstain}（到会 ${decision.present}）。\n决定：${decision.word}。${decision.text}`
      : '没有作决定，等下一次会。';
    return `${position}. ${title}（${number}）\n${spoken}\n${result}`;
  });
  const observed = observers ? `，列席旁听 ${observers} 人` : '';
  return [
    `时间：${dateTime(startsAt)}`,
    `地点：${place}`,
    `应到 ${seats} 人，到会 ${present} 人${observed}。`,
    '',
    ...topics,
  ].join('\n');
}
