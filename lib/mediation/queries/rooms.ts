import { and, asc, eq, gt } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';

const { mediationRooms: rooms, mediationSittings: sittings } = tables;

export const findRooms = (read: Reader, communityId: string) =>
  read.select().from(rooms).where(eq(rooms.communityId, communityId)).orderBy(asc(rooms.name)).limit(100);

/** Locked, so that two who want the same hour come one after the other. */
export async function lockRoom(tx: ReadTx, communityId: string, id: string | null) {
  if (!id) return null;
  const [room] = await tx.lock(
    tx
      .select()
      .from(rooms)
      .where(and(eq(rooms.id, id), eq(rooms.communityId, communityId))),
    'update',
  );
  return room ?? null;
}

/** When rooms are taken from now on: times alone, nothing of whose case it is. */
export const findTaken = (read: Reader, communityId: string, now: Date) =>
  read
    .select({ id: sittings.id, roomId: sittings.roomId, startsAt: sittings.startsAt, endsAt: sittings.endsAt })
    .from(sittings)
    .innerJoin(rooms, eq(rooms.id, sittings.roomId))
    .where(and(eq(rooms.communityId, communityId), eq(sittings.state, 'planned'), gt(sittings.endsAt, now)))
    .orderBy(asc(sittings.startsAt), asc(sittings.id))
    .limit(60);
