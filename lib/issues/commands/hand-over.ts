import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { tables } from '@/db';
import type { Holder, OpenWork } from '@/lib/kernel/open-work';
import { rights } from '../policy';

const { issues } = tables;

const heldBy = ({ communityId, personId }: Holder) =>
  and(
    eq(issues.communityId, communityId),
    eq(issues.handlerId, personId),
    inArray(issues.state, ['dispatched', 'handled']),
  );

/** Issues dispatched to a person and not yet verified. */
export const handOver: OpenWork = {
  roles: rights['issue.handle'],
  async find(read, from) {
    const rows = await read
      .select({ id: issues.id, ref: issues.ref, title: issues.title, state: issues.state })
      .from(issues)
      .where(heldBy(from))
      .orderBy(asc(issues.createdAt));
    return rows.map((row) => ({ kind: 'issues', ...row }));
  },
  async move(tx, from, handlerId) {
    await tx
      .update(issues)
      .set({ handlerId, version: sql`${issues.version} + 1` })
      .where(heldBy(from));
  },
};
