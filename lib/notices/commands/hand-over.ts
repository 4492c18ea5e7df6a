import { and, asc, eq, inArray, ne, or, sql } from 'drizzle-orm';
import { tables } from '@/db';
import type { Holder, OpenWork } from '@/lib/kernel/open-work';
import { handlerRoles } from '../queries/handlers';

const { notices } = tables;
const running = ['issued', 'served', 'fixing', 'recheck', 'failed'];

const handledBy = ({ communityId, personId }: Holder) =>
  and(
    eq(notices.communityId, communityId),
    or(eq(notices.handlerId, personId), eq(notices.secondHandlerId, personId)),
    inArray(notices.state, running),
  );
const foundBy = ({ communityId, personId }: Holder) =>
  and(eq(notices.communityId, communityId), eq(notices.finderId, personId), eq(notices.state, 'found'));
const next = sql`${notices.version} + 1`;

/** Hazards without a paper yet, and notices out with this person as one of the two handlers. */
export const handOver: OpenWork = {
  roles: handlerRoles,
  async find(read, from) {
    const rows = await read
      .select({ id: notices.id, ref: notices.ref, title: notices.title, state: notices.state })
      .from(notices)
      .where(or(handledBy(from), foundBy(from)))
      .orderBy(asc(notices.createdAt), asc(notices.id));
    return rows.map((row) => ({ kind: 'notices', ...row }));
  },
  /** Two handlers are two people: where the follower is the other one already, the work is his as it is. */
  async move(tx, from, toId) {
    const of = handledBy(from);
    const { personId } = from;
    await tx
      .update(notices)
      .set({ handlerId: toId, version: next })
      .where(and(of, eq(notices.handlerId, personId), ne(notices.secondHandlerId, toId)));
    await tx
      .update(notices)
      .set({ secondHandlerId: toId, version: next })
      .where(and(of, eq(notices.secondHandlerId, personId), ne(notices.handlerId, toId)));
    await tx.update(notices).set({ finderId: toId, version: next }).where(foundBy(from));
  },
};
