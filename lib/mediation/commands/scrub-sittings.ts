import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';

const { mediationSittingMoves: moves, mediationSittings: sittings, mediationTalks: talks } = tables;

/** Places out of what was agreed and of what was said apart; days and states stay. The words go with the texts of the case. */
export async function scrubSittings(tx: WriteTx, caseId: string, gone: string) {
  const ofCase = tx.select({ id: sittings.id }).from(sittings).where(eq(sittings.caseId, caseId));
  await tx
    .update(sittings)
    .set({ place: gone })
    .where(and(eq(sittings.caseId, caseId), isNotNull(sittings.place)));
  await tx.update(moves).set({ place: gone }).where(inArray(moves.sittingId, ofCase));
  await tx.update(talks).set({ place: gone }).where(eq(talks.caseId, caseId));
}
