import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { takeRef } from '@/lib/kernel/refs';
import { fail, type NonEmpty, ok } from '@/lib/kernel/result';
import { mayLogSelfCleared } from '../policy';
import { selfClearedInput } from '../schema';

const { buildings, selfCleared } = tables;

/** 自查自清: what residents and grid workers found and cleared in one house, several lines at a time. */
export const logSelfCleared = defineCommand({
  name: 'notice.log-self-cleared',
  input: selfClearedInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    if (!community) return null;
    const [building] = input.buildingId
      ? await tx
          .select({ id: buildings.id })
          .from(buildings)
          .where(and(eq(buildings.communityId, community.id), eq(buildings.id, input.buildingId)))
      : [];
    return { communityId: community.id, building };
  },
  authorize: mayLogSelfCleared,
  decide({ input, loaded, by, now, newId, write }) {
    if (input.buildingId && !loaded.building) return fail('building_elsewhere');
    if (input.rows.some((r) => r.day > dayOf(now))) return fail('not_yet');
    const made = input.rows.map((r) => {
      const id = newId();
      return { row: r, id, text: r.note ? write(id, 'self-cleared', r.note) : null };
    });
    const events = made.map(({ row, id, text }) => ({
      type: 'self-cleared.logged',
      subjectId: id,
      payload: { category: row.category, day: row.day, text: text?.hash ?? null },
    }));
    return ok({
      change: made.map(({ row, id, text }) => ({
        id,
        communityId: loaded.communityId,
        category: row.category,
        place: row.place,
        buildingId: input.buildingId,
        clearedOn: row.day,
        textId: text?.id ?? null,
        finderId: by.personId,
        createdAt: now,
      })),
      texts: made.flatMap(({ text }) => (text ? [text] : [])),
      events: events as unknown as NonEmpty<(typeof events)[number]>,
    });
  },
  async commit(tx, rows) {
    for (const row of rows) {
      const ref = await takeRef(tx, row.communityId, 'self-cleared', Number(dayOf(row.createdAt).slice(0, 4)));
      await tx.insert(selfCleared).values({ ...row, ref });
    }
    return { logged: rows.length };
  },
  says: {
    building_elsewhere: { field: 'buildingId', text: '请从列表里选楼，或者选“不在楼里”。' },
    not_yet: { field: 'day1', text: '清理的日子不能晚于今天，请看看每一处的日子。' },
  },
});
