// Agreed sittings with their guests and what became of them. Whoever asks must have proved a right to the case first.
import { and, asc, eq, gt, inArray, isNull, lt, ne } from 'drizzle-orm';
import { type Reader, tables } from '@/db';

const { mediationAgents, mediationAides, mediationGuests, mediationMediators, mediationParties, people, texts } =
  tables;
const { mediationRooms: rooms, mediationSittingMoves: moves, mediationSittings: sittings } = tables;

const findGuests = (read: Reader, sittingIds: string[]) =>
  read
    .select({
      guest: mediationGuests,
      party: mediationParties.name,
      agent: mediationAgents.name,
      agentOf: mediationAgents.partyId,
      aide: mediationAides.name,
    })
    .from(mediationGuests)
    .leftJoin(mediationParties, eq(mediationParties.id, mediationGuests.partyId))
    .leftJoin(mediationAgents, eq(mediationAgents.id, mediationGuests.agentId))
    .leftJoin(mediationAides, eq(mediationAides.id, mediationGuests.aideId))
    .where(inArray(mediationGuests.sittingId, sittingIds))
    .orderBy(asc(mediationGuests.id));

const findMoves = (read: Reader, sittingIds: string[]) =>
  read
    .select({ move: moves, reason: texts.text, by: people.name })
    .from(moves)
    .leftJoin(texts, eq(texts.id, moves.reasonId))
    .innerJoin(people, eq(people.id, moves.byId))
    .where(inArray(moves.sittingId, sittingIds))
    .orderBy(asc(moves.at), asc(moves.id));

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
    .from(mediationMediators)
    .innerJoin(sittings, eq(sittings.caseId, mediationMediators.caseId))
    .where(
      and(
        inArray(mediationMediators.personId, [...leadIds]),
        eq(mediationMediators.duty, 'lead'),
        isNull(mediationMediators.endedAt),
        then,
      ),
    )
    .limit(1);
  return inRoom.length ? ('room' as const) : led.length ? ('lead' as const) : null;
}
