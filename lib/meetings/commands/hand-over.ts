import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { tables } from '@/db';
import type { Holder, OpenWork } from '@/lib/kernel/open-work';
import { chairing } from '../policy';

const { meetings } = tables;

const heldBy = ({ communityId, personId }: Holder) =>
  and(
    eq(meetings.communityId, communityId),
    eq(meetings.chairId, personId),
    inArray(meetings.state, ['planned', 'announced', 'open', 'closed']),
  );

/** Meetings that a person chairs and whose minutes are not yet approved. */
export const handOver: OpenWork = {
  roles: chairing,
  async find(read, from) {
    const rows = await read
      .select({ id: meetings.id, ref: meetings.ref, title: meetings.title, state: meetings.state })
      .from(meetings)
      .where(heldBy(from))
      .orderBy(asc(meetings.startsAt), asc(meetings.id));
    return rows.map((row) => ({ kind: 'meetings', ...row }));
  },
  async move(tx, from, chairId) {
    await tx
      .update(meetings)
      .set({ chairId, version: sql`${meetings.version} + 1` })
      .where(heldBy(from));
  },
};
