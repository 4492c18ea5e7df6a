import { type Day, dayOf, daysBetween } from '../kernel/calendar/day';
import { compare, gate, type Share, shareName, twoThirds } from '../kernel/share';

/** Practice, not law: how a council meets. A community may set its own share under `councilQuorum`. */
export function quorumOf(settings: Record<string, unknown>): Share {
  const own = settings.councilQuorum as { num?: unknown; den?: unknown } | undefined;
  const [num, den] = [own?.num, own?.den];
  const isShare = Number.isInteger(num) && Number.isInteger(den) && 0 < Number(num) && Number(num) <= Number(den);
  return isShare ? { num: Number(num), den: Number(den), strict: false } : twoThirds;
}

/** 到会 n / 应到 N, and whether that is enough to decide. */
export function attendanceOf(share: Share, present: number, seats: number) {
  return {
    present,
    seats,
    needed: gate(share, seats),
    share: shareName(share),
    met: compare(share, present, seats).met,
  };
}

/** Practice: the agenda stands open 2 to 3 days ahead. */
export const AGENDA_DAYS = 2;
export const isAnnouncedLate = (announcedAt: Date, startsAt: Date) =>
  daysBetween(dayOf(announcedAt), dayOf(startsAt)) < AGENDA_DAYS;

/** Practice, shown as a reminder only: 2 minutes a speech, 2 turns a speaker on a topic. */
export const SPEECH_MINUTES = 2;
export const SPEECH_TURNS = 2;

/** Opinions must have closed before the council talks about the topic. */
export const commentsClosedBy = (commentUntil: Day | null, startsAt: Date) =>
  commentUntil !== null && commentUntil < dayOf(startsAt);

export const isMeetingDay = (startsAt: Date, now: Date) => dayOf(startsAt) === dayOf(now);

export const statementKinds = { speech: '发言', motion: '动议', amendment: '修正案' } as const;
export const statementStances = { for: '赞成', against: '反对', neutral: '不表态' } as const;
