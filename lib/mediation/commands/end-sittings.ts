import { and, eq, sql } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';

const { mediationSittingMoves: moves, mediationSittings: sittings } = tables;

/** A case that is no longer talked over asks nobody to come. */
export const endSittings = (tx: WriteTx, caseId: string) =>
  tx
    .update(sittings)
    .set({ state: 'cancelled', sequence: sql`${sittings.sequence} + 1` })
    .where(and(eq(sittings.caseId, caseId), eq(sittings.state, 'planned')));

/** Its record is the session that was written down. */
export async function holdSitting(tx: WriteTx, sessionId: string, move: typeof moves.$inferInsert) {
  await tx.update(sittings).set({ state: 'held', sessionId }).where(eq(sittings.id, move.sittingId));
  await tx.insert(moves).values(move);
}
