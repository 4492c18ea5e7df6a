import { asc, eq, inArray } from 'drizzle-orm';
import { type Reader, tables } from '@/db';

const { mediationAgents, mediationAides, mediationGuests, mediationParties, people, texts } = tables;
const { mediationSittingMoves: moves } = tables;

/** Who is asked to come, and on whose side. */
export const findGuests = (read: Reader, sittingIds: string[]) =>
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

/** What became of them, with the reasons. */
export const findMoves = (read: Reader, sittingIds: string[]) =>
  read
    .select({ move: moves, reason: texts.text, by: people.name })
    .from(moves)
    .leftJoin(texts, eq(texts.id, moves.reasonId))
    .innerJoin(people, eq(people.id, moves.byId))
    .where(inArray(moves.sittingId, sittingIds))
    .orderBy(asc(moves.at), asc(moves.id));
