import { and, eq, gt, inArray, isNull, lt, ne } from 'drizzle-orm';
import { type Reader, tables } from '@/db';

const { mediationMediators: mediators, mediationSittings: sittings } = tables;

interface Wanted {
  startsAt: Date;
  endsAt: Date;
  roomId: string | null;
  /** Who leads the case. */
  leadIds: readonly string[];
  /** The one that is moved does not stand in its own way. */
  exceptId?: string;
}

/** What is agreed already at that time: in the room, and for whoever leads the case. */
export async function findClash(read: Reader, { startsAt, endsAt, roomId, leadIds, exceptId = '' }: Wanted) {
  const then = and(
    eq(sittings.state, 'planned'),
    lt(sittings.startsAt, endsAt),
    gt(sittings.endsAt, startsAt),
    ne(sittings.id, exceptId),
  );
  const inRoom = roomId
    ? await read
        .select({ id: sittings.id })
        .from(sittings)
        .where(and(eq(sittings.roomId, roomId), then))
        .limit(1)
    : [];
  const led = await read
    .select({ id: sittings.id })
    .from(mediators)
    .innerJoin(sittings, eq(sittings.caseId, mediators.caseId))
    .where(and(inArray(mediators.personId, [...leadIds]), eq(mediators.duty, 'lead'), isNull(mediators.endedAt), then))
    .limit(1);
  return inRoom.length ? ('room' as const) : led.length ? ('lead' as const) : null;
}
