import { and, desc, eq, inArray, isNotNull, like, or, type SQL } from 'drizzle-orm';
import { tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { afterCursor, cutPage, pageSize, readCursor } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import { wordsLike } from '@/lib/kernel/search';
import { type Actor, allow, hasAny } from '@/lib/kernel/verdict';
import { type MeetingState, meetingMachine, meetingStates } from '../machine';
import { maySchedule, staff } from '../policy';

const { communities, meetings } = tables;

/** The policy `maySee` as a condition. */
export function visibleTo(actor: Actor): SQL | undefined {
  const isPublic = isNotNull(meetings.announcedAt);
  if (actor.kind !== 'user') return isPublic;
  const mine = [...new Set(actor.grants.map((g) => g.communityId))].filter((id) => hasAny(actor, staff, id));
  return or(isPublic, mine.length ? inArray(meetings.communityId, mine) : undefined);
}

export interface MeetingFilters {
  community: string | null;
  state?: string;
  q?: string;
  after?: string;
}

const isState = (s: string | undefined): s is MeetingState => meetingMachine.states.some((known) => known === s);

/** /c/<code>/meetings, and /meetings over all communities; the latest first. */
export const listMeetings = defineQuery({
  name: 'meeting.list',
  async load(read, f: MeetingFilters, { actor }) {
    const [community] = f.community
      ? await read.select().from(communities).where(eq(communities.code, f.community))
      : [];
    if (f.community && !community) return null;
    const rows = await read
      .select({
        id: meetings.id,
        ref: meetings.ref,
        title: meetings.title,
        place: meetings.place,
        startsAt: meetings.startsAt,
        state: meetings.state,
        code: communities.code,
        communityName: communities.name,
      })
      .from(meetings)
      .innerJoin(communities, eq(communities.id, meetings.communityId))
      .where(
        and(
          community ? eq(meetings.communityId, community.id) : undefined,
          visibleTo(actor),
          isState(f.state) ? eq(meetings.state, f.state) : undefined,
          f.q?.trim() ? like(meetings.title, wordsLike(f.q)) : undefined,
          afterCursor(meetings.startsAt, meetings.id, readCursor(f.after)),
        ),
      )
      .orderBy(desc(meetings.startsAt), desc(meetings.id))
      .limit(pageSize + 1);
    return { community: community ?? null, rows };
  },
  authorize: () => allow(null),
  present({ loaded: { community, rows }, actor }) {
    const page = cutPage(rows, (r) => ({ at: r.startsAt, id: r.id }));
    return {
      canSchedule: community !== null && maySchedule(actor, { communityId: community.id }).ok,
      next: page.next,
      rows: page.rows.map((r) => ({
        id: r.id,
        href: `/c/${r.code}/meetings/${r.ref}`,
        number: refLabel('meetings', r.ref),
        title: r.title,
        place: r.place,
        startsAt: r.startsAt,
        state: meetingStates[r.state as MeetingState],
        community: r.communityName,
      })),
    };
  },
});

export type MeetingListView = View<typeof listMeetings>;
