// Agreed sittings with their guests and what became of them. Whoever asks must have proved a right to the case first.
import { asc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findGuests, findMoves } from './sitting-rows';

const { mediationRooms: rooms, mediationSittings: sittings } = tables;

/** Of one case, by the day on which each is held. */
export async function findSittings(read: Reader, caseId: string) {
  const rows = await read
    .select({ sitting: sittings, room: rooms.name, address: rooms.address })
    .from(sittings)
    .leftJoin(rooms, eq(rooms.id, sittings.roomId))
    .where(eq(sittings.caseId, caseId))
    .orderBy(asc(sittings.startsAt), asc(sittings.id));
  if (!rows.length) return [];
  const ids = rows.map((r) => r.sitting.id);
  const [guests, steps] = [await findGuests(read, ids), await findMoves(read, ids)];
  return rows.map(({ sitting, room, address }) => {
    const mine = guests.filter(({ guest }) => guest.sittingId === sitting.id);
    return {
      ...sitting,
      where: room ?? sitting.place ?? '',
      address,
      guests: mine,
      /** Parties asked to come, themselves or through who acts for them. */
      invited: [...new Set(mine.flatMap(({ guest: g, agentOf }) => (g.isInvited ? (g.partyId ?? agentOf ?? []) : [])))],
      moves: steps.filter(({ move }) => move.sittingId === sitting.id),
    };
  });
}
export type SittingRow = Awaited<ReturnType<typeof findSittings>>[number];
