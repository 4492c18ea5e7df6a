import { and, asc, eq, gt, inArray, isNotNull, isNull, or } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { addDays, dayOf } from '@/lib/kernel/calendar/day';
import { closeOfDay } from '@/lib/kernel/calendar/deadline';
import type { Todo } from '@/lib/kernel/cards';
import { type Actor, has } from '@/lib/kernel/verdict';
import { AGENDA_DAYS } from '../rules';

const { communities, meetings, meetingSeats } = tables;

type Row = { ref: string; title: string; state: string; startsAt: Date; minutesId: string | null; code: string };
const columns = {
  ref: meetings.ref,
  title: meetings.title,
  state: meetings.state,
  startsAt: meetings.startsAt,
  minutesId: meetings.minutesId,
  code: communities.code,
};

const todo = (row: Row, deed: string, dueAt: Date | null): Todo => ({
  href: `/c/${row.code}/meetings/${row.ref}`,
  number: refLabel('meetings', row.ref),
  title: row.title,
  matter: null,
  deed,
  dueAt,
});

function ofClerk(row: Row): Todo {
  if (row.state === 'planned') return todo(row, '公布议程', closeOfDay(addDays(dayOf(row.startsAt), -AGENDA_DAYS)));
  if (row.state === 'announced') return todo(row, '开会，登记签到', row.startsAt);
  return row.state === 'open' ? todo(row, '记录、散会', row.startsAt) : todo(row, '写纪要', null);
}

/** What waits for this person: a clerk's agendas and minutes, a chair's approval, a member's meeting. */
export async function findTodos(read: Reader, actor: Actor, now: Date): Promise<Todo[]> {
  if (actor.kind !== 'user') return [];
  const clerkIn = [...new Set(actor.grants.map((g) => g.communityId))].filter((id) => has(actor, 'clerk', id));
  const from = () =>
    read.select(columns).from(meetings).innerJoin(communities, eq(communities.id, meetings.communityId));
  const kept = clerkIn.length
    ? await from()
        .where(
          and(
            inArray(meetings.communityId, clerkIn),
            or(
              inArray(meetings.state, ['planned', 'announced', 'open']),
              and(eq(meetings.state, 'closed'), isNull(meetings.minutesId)),
            ),
          ),
        )
        .orderBy(asc(meetings.startsAt))
        .limit(50)
    : [];
  const chaired = await from()
    .where(and(eq(meetings.chairId, actor.id), eq(meetings.state, 'closed'), isNotNull(meetings.minutesId)))
    .orderBy(asc(meetings.startsAt))
    .limit(50);
  const seated = await from()
    .innerJoin(meetingSeats, eq(meetingSeats.meetingId, meetings.id))
    .where(
      and(
        eq(meetingSeats.personId, actor.id),
        eq(meetingSeats.capacity, 'member'),
        isNull(meetingSeats.signedInAt),
        or(eq(meetings.state, 'open'), and(eq(meetings.state, 'announced'), gt(meetings.startsAt, now))),
      ),
    )
    .orderBy(asc(meetings.startsAt))
    .limit(50);
  return [
    ...kept.map(ofClerk),
    ...chaired.map((row) => todo(row, '审定纪要', null)),
    ...seated.map((row) => todo(row, '看议程，到会签到', row.startsAt)),
  ];
}
