import { and, eq, inArray, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { takeRef } from '@/lib/kernel/refs';
import { fail } from '@/lib/kernel/result';
import { chairing, maySchedule } from '../policy';
import { lockTopics } from '../queries/meeting';
import { commentsClosedBy } from '../rules';
import { scheduleInput } from '../schema';
import { agendaSentences, placeTopics } from './put-on-agenda';
import { moveTopics, saveMeeting } from './step-meeting';

const { grants, meetingItems, meetings, proposals } = tables;

export const scheduleMeeting = defineCommand({
  name: 'meeting.schedule',
  input: scheduleInput,
  async load(tx, { community: code, chairId, proposals: refs }) {
    const community = await findCommunity(tx, code);
    if (!community) return null;
    const chairs = await tx.$count(
      grants,
      and(
        eq(grants.communityId, community.id),
        eq(grants.personId, chairId),
        inArray(grants.role, [...chairing]),
        isNull(grants.endedAt),
      ),
    );
    const wanted = refs.length
      ? await tx
          .select({ id: proposals.id })
          .from(proposals)
          .where(and(eq(proposals.communityId, community.id), inArray(proposals.ref, refs)))
      : [];
    const topics = await lockTopics(
      tx,
      wanted.map((p) => p.id),
    );
    return { communityId: community.id, chairs: chairs > 0, topics };
  },
  authorize: maySchedule,
  decide({ input, loaded, now, newId }) {
    const { communityId, topics } = loaded;
    if (!loaded.chairs) return fail('no_chair');
    if (input.startsAt <= now) return fail('past');
    if (topics.length !== new Set(input.proposals).size) return fail('no_topic');
    if (topics.some((t) => !commentsClosedBy(t.commentUntil, input.startsAt))) return fail('comments_open');
    const id = newId();
    const inOrder = input.proposals.flatMap((ref) => topics.find((t) => t.ref === ref) ?? []);
    const placed = placeTopics({ communityId, meetingId: id, topics: [...new Set(inOrder)], after: 0, newId });
    const { title, place, startsAt, chairId } = input;
    return moveTopics(
      {
        change: {
          row: {
            id,
            communityId,
            title,
            place,
            startsAt,
            chairId,
            state: 'planned',
            minutesVersion: 0,
            createdAt: now,
          },
          items: placed.items,
          topics: [],
        },
        links: placed.links,
        transitions: [{ subjectId: id, event: 'schedule', from: null, to: 'planned' }],
        events: [{ type: 'meeting.scheduled', subjectId: id, payload: { startsAt, chair: chairId } }],
      },
      id,
      topics.map((topic) => ({ topic, event: 'schedule' })),
    );
  },
  async commit(tx, { row, items, topics }) {
    const ref = await takeRef(tx, row.communityId, 'meetings', Number(dayOf(row.createdAt).slice(0, 4)));
    await tx.insert(meetings).values({ ...row, ref, version: 1 });
    if (items.length) await tx.insert(meetingItems).values(items);
    return saveMeeting(tx, { id: row.id, ref, set: { version: 1 }, topics });
  },
  says: {
    ...agendaSentences('proposals'),
    no_chair: { field: 'chairId', text: '主持人要是本社区的议事会成员或书记，请另选一位。' },
    past: { field: 'startsAt', text: '开会时间要在现在以后。' },
  },
});
