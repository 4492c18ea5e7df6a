import { and, eq, isNull } from 'drizzle-orm';
import { type ReadTx, tables } from '@/db';

const { mediationAgents, mediationGuests, mediationMediators, mediationParties, mediations, mediationSittings } =
  tables;

/** With whom it is told to: of a protected case the mediators alone, a phone may be in the wrong hands. */
export async function findSittingToRemind(tx: ReadTx, sittingId: string) {
  const [sitting] = await tx.lock(
    tx.select().from(mediationSittings).where(eq(mediationSittings.id, sittingId)),
    'update',
  );
  if (!sitting) return null;
  const [row] = await tx
    .select({ ref: mediations.ref, state: mediations.state, isProtected: mediations.isProtected })
    .from(mediations)
    .where(eq(mediations.id, sitting.caseId));
  const asked = await tx
    .select({ party: mediationParties.personId, agent: mediationAgents.personId, ended: mediationAgents.endedAt })
    .from(mediationGuests)
    .leftJoin(mediationParties, eq(mediationParties.id, mediationGuests.partyId))
    .leftJoin(mediationAgents, eq(mediationAgents.id, mediationGuests.agentId))
    .where(and(eq(mediationGuests.sittingId, sittingId), eq(mediationGuests.isInvited, true)));
  const mediators = await tx
    .select({ personId: mediationMediators.personId })
    .from(mediationMediators)
    .where(and(eq(mediationMediators.caseId, sitting.caseId), isNull(mediationMediators.endedAt)));
  const { ref, state, isProtected } = row!;
  const parties = isProtected ? [] : asked.flatMap(({ party, agent, ended }) => party ?? (ended ? [] : (agent ?? [])));
  const { communityId, caseId } = sitting;
  return {
    communityId,
    caseId,
    ref,
    state,
    sitting,
    to: [...new Set([...parties, ...mediators.map((m) => m.personId)])],
  };
}
