import { and, eq, inArray } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Card } from '@/lib/kernel/cards';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { type MeetingState, meetingStates } from '../machine';
import { visibleTo } from './list';

const { communities, meetings } = tables;

/** Those of these meetings that the actor may know of, in one line each. */
export async function findCards(read: Reader, ids: readonly string[], actor: Actor = guest): Promise<Card[]> {
  if (!ids.length) return [];
  const rows = await read
    .select({ meeting: meetings, code: communities.code })
    .from(meetings)
    .innerJoin(communities, eq(communities.id, meetings.communityId))
    .where(and(inArray(meetings.id, [...ids]), visibleTo(actor)));
  return rows.map(({ meeting, code }) => ({
    kind: 'meetings',
    id: meeting.id,
    title: meeting.title,
    href: `/c/${code}/meetings/${meeting.ref}`,
    state: meetingStates[meeting.state as MeetingState],
    at: meeting.startsAt,
  }));
}
