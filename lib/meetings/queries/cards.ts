import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Card } from '@/lib/kernel/cards';
import { type MeetingState, meetingStates } from '../machine';

const { communities, meetings } = tables;

/** Announced meetings among these, in one line each. */
export async function findCards(read: Reader, ids: readonly string[]): Promise<Card[]> {
  if (!ids.length) return [];
  const rows = await read
    .select({ meeting: meetings, code: communities.code })
    .from(meetings)
    .innerJoin(communities, eq(communities.id, meetings.communityId))
    .where(and(inArray(meetings.id, [...ids]), isNotNull(meetings.announcedAt)));
  return rows.map(({ meeting, code }) => ({
    kind: 'meetings',
    id: meeting.id,
    title: meeting.title,
    href: `/c/${code}/meetings/${meeting.ref}`,
    state: meetingStates[meeting.state as MeetingState],
    at: meeting.startsAt,
  }));
}
