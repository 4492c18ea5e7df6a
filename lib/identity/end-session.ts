import { and, eq, isNull } from 'drizzle-orm';
import { type Store, tables, type WriteTx } from '@/db';
import { sha256 } from '@/lib/kernel/events';

const { sessions } = tables;

/** Signing out ends the row; a copied cookie is then worth nothing. */
export const endSession = (store: Store, sessionId: unknown, now: Date) =>
  store.transaction(async (tx) => {
    if (typeof sessionId !== 'string') return;
    await tx
      .update(sessions)
      .set({ endedAt: now })
      .where(and(eq(sessions.idHash, sha256(sessionId)), isNull(sessions.endedAt)));
  });

/** On every device. */
export const endAllSessions = (tx: WriteTx, accountId: string, now: Date) =>
  tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.accountId, accountId), isNull(sessions.endedAt)));
