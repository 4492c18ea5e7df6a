import { and, eq, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayAnnounce } from '../policy';
import { findItems, lockMeeting } from '../queries/meeting';
import { isAnnouncedLate } from '../rules';
import { stepInput } from '../schema';
import { saveMeeting, stepMeeting } from './step-meeting';

const { grants, meetingSeats } = tables;

/** The agenda is out, the seats are set: 应到 is who was on the council then. Late is recorded, not refused (practice). */
export const announceMeeting = defineCommand({
  name: 'meeting.announce',
  input: stepInput,
  async load(tx, input) {
    const meeting = await lockMeeting(tx, input);
    if (!meeting) return null;
    const members = await tx
      .selectDistinct({ personId: grants.personId })
      .from(grants)
      .where(and(eq(grants.communityId, meeting.communityId), eq(grants.role, 'council'), isNull(grants.endedAt)));
    return { ...meeting, members, items: await findItems(tx, meeting.id) };
  },
  authorize: mayAnnounce,
  decide(args) {
    const { loaded, now, newId } = args;
    const { members, items, communityId } = loaded;
    if (!items.length) return fail('no_items');
    if (!members.length) return fail('no_members');
    if (loaded.startsAt <= now) return fail('past');
    const step = stepMeeting(args, {
      event: 'announce',
      set: { announcedAt: now },
      tell: [{ role: 'council' }],
      payload: { seats: members.length, late: isAnnouncedLate(now, loaded.startsAt) },
    });
    if (!step.ok) return step;
    const seats = members.map(({ personId }) => ({
      ...{ id: newId(), communityId, meetingId: loaded.id, personId },
      capacity: 'member' as const,
    }));
    return ok({ ...step.value, change: { ...step.value.change, seats } });
  },
  async commit(tx, { seats, ...change }) {
    await tx.insert(meetingSeats).values(seats);
    return saveMeeting(tx, change);
  },
  says: {
    ...lateSentences,
    no_items: '议程还是空的。请先排上至少一件议题。',
    no_members: '本社区还没有议事会成员。请先由管理员登记成员。',
    past: '开会时间已经过了，请取消这次会议，另定一次。',
  },
});
