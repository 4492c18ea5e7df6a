// A calendar entry that names nobody.
import { calendarFile } from '@/lib/kernel/appointment';
import type { MeetingView } from '../queries/record';

/** What a calendar needs; everything here is public. */
type Entry = Pick<MeetingView, 'id' | 'title' | 'place' | 'startsAt' | 'version'>;

const usualLength = 2 * 3_600_000;

export const calendarOf = ({ id, title, place, startsAt, version }: Entry, url: string, now: Date) =>
  calendarFile(
    { id, title, place, url, startsAt, endsAt: new Date(startsAt.getTime() + usualLength), sequence: version },
    now,
  );
