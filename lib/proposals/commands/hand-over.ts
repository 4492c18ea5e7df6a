import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { tables } from '@/db';
import type { Holder, OpenWork } from '@/lib/kernel/open-work';
import { rights } from '../policy';

const { proposals, proposalTasks } = tables;

const heldBy = ({ communityId, personId }: Holder) =>
  and(
    eq(proposalTasks.communityId, communityId),
    eq(proposalTasks.assigneeId, personId),
    inArray(proposalTasks.state, ['open', 'completed']),
  );

/** Tasks that a person answers for and that are not yet reviewed. */
export const handOver: OpenWork = {
  roles: rights['proposal.report-progress'],
  async find(read, from) {
    const rows = await read
      .select({ id: proposalTasks.id, ref: proposals.ref, title: proposalTasks.title, state: proposalTasks.state })
      .from(proposalTasks)
      .innerJoin(proposals, eq(proposals.id, proposalTasks.proposalId))
      .where(heldBy(from))
      .orderBy(asc(proposalTasks.dueOn), asc(proposalTasks.id));
    return rows.map((row) => ({ kind: 'proposals', ...row }));
  },
  async move(tx, from, assigneeId) {
    // Who reviewed it once and answers for it now does not review it again; the history keeps the first review.
    await tx
      .update(proposalTasks)
      .set({ assigneeId, reviewerId: null, version: sql`${proposalTasks.version} + 1` })
      .where(heldBy(from));
  },
};
