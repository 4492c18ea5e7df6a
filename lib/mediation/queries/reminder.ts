import { and, eq, isNull } from 'drizzle-orm';
import { type ReadTx, tables } from '@/db';

const { mediationInstalments, mediationMediators, mediationParties, mediations, mediationTerms } = tables;

/** A part with whoever pays it, when that person has an account, and the mediators of the case. */
export async function findReminder(tx: ReadTx, instalmentId: string) {
  const [part] = await tx.lock(
    tx.select().from(mediationInstalments).where(eq(mediationInstalments.id, instalmentId)),
    'update',
  );
  if (!part) return null;
  const [row] = await tx
    .select({ communityId: mediations.communityId, ref: mediations.ref, debtorId: mediationParties.personId })
    .from(mediationTerms)
    .innerJoin(mediations, eq(mediations.id, mediationTerms.caseId))
    .innerJoin(mediationParties, eq(mediationParties.id, mediationTerms.debtorId))
    .where(eq(mediationTerms.id, part.termId));
  const mediators = await tx
    .select({ personId: mediationMediators.personId })
    .from(mediationMediators)
    .where(and(eq(mediationMediators.caseId, part.caseId), isNull(mediationMediators.endedAt)));
  const { communityId, ref, debtorId } = row!;
  const to = [...(debtorId ? [debtorId] : []), ...mediators.map((m) => m.personId)];
  return { communityId, ref, caseId: part.caseId, part, to };
}
