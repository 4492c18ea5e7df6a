import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { takeRef } from '@/lib/kernel/refs';
import { fail, ok } from '@/lib/kernel/result';
import { mayReport } from '../policy';
import { reportInput } from '../schema';

const { buildings, issues } = tables;

/** 信息采集: by a resident, or by staff for somebody at the window or on the phone. */
export const reportIssue = defineCommand({
  name: 'issue.report',
  input: reportInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    if (!community) return null;
    const [building] = input.buildingId
      ? await tx.select().from(buildings).where(eq(buildings.id, input.buildingId))
      : [];
    return { communityId: community.id, building: building ?? null };
  },
  authorize: mayReport,
  decide({ input, loaded, by, now, newId, write }) {
    const { communityId, building } = loaded;
    if (input.buildingId && building?.communityId !== communityId) return fail('building_elsewhere');
    const id = newId();
    const text = write(id, 'report', `${input.title}\n${input.text}`);
    return ok({
      change: {
        id,
        communityId,
        title: input.title,
        textId: text.id,
        place: input.place,
        buildingId: input.buildingId,
        category: input.category,
        channel: input.channel ?? ('web' as const),
        state: 'reported',
        reporterId: by.personId,
        isProvisional: false,
        createdAt: now,
        version: 1,
      },
      texts: [text],
      transitions: [{ subjectId: id, event: 'report', from: null, to: 'reported', textId: null }],
      tells: [{ to: { role: 'clerk' as const }, template: 'issue.report', subject: { kind: 'issues' as const, id } }],
      events: [{ type: 'issue.reported', subjectId: id, payload: { text: text.hash, category: input.category } }],
    });
  },
  async commit(tx, change) {
    const ref = await takeRef(tx, change.communityId, 'issues', Number(dayOf(change.createdAt).slice(0, 4)));
    await tx.insert(issues).values({ ...change, ref });
    return { ref };
  },
  says: { building_elsewhere: { field: 'buildingId', text: '请从列表里选一栋楼，或者选“不在楼里”。' } },
});
