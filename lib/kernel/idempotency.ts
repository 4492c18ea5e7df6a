import { eq, sql } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import { prepared } from '@/db/prepared';

const { idempotencyKeys } = tables;

export interface Call {
  key: string;
  command: string;
  actorId: string;
  /** Hash of the input: the same key with other input is refused. */
  inputHash: string;
}

const value = sql.placeholder;
const taking = prepared((tx: WriteTx) =>
  tx
    .insert(idempotencyKeys)
    .values({
      ...{ key: value('key'), command: value('command'), actorId: value('actorId'), inputHash: value('inputHash') },
      ...{ result: null, at: value('at') },
    })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key }),
);
const knownRows = prepared((tx: WriteTx) =>
  tx
    .select()
    .from(idempotencyKeys)
    .where(eq(idempotencyKeys.key, value('key'))),
);

/** Takes the key, or tells what the first submit under it answered. A twin that comes at the same time waits here. */
export async function claim<Out>(tx: WriteTx, call: Call, at: Date): Promise<{ same: boolean; result: Out } | null> {
  const taken = await taking(tx, { ...call, at });
  if (taken.length) return null;
  const [row] = await knownRows(tx, { key: call.key });
  const { command, actorId, inputHash, result } = row!;
  const same = command === call.command && actorId === call.actorId && inputHash === call.inputHash;
  return { same, result: result as Out };
}

export const settle = (tx: WriteTx, call: Call, result: unknown) =>
  tx
    .update(idempotencyKeys)
    .set({ result: result ?? null })
    .where(eq(idempotencyKeys.key, call.key));

/** A refused submit leaves the key free for the corrected one. */
export const release = (tx: WriteTx, call: Call) => tx.delete(idempotencyKeys).where(eq(idempotencyKeys.key, call.key));

/** What was sent, without what nothing keeps: passwords, and the secrets of the command. */
export const without = (raw: unknown, secrets: readonly string[] = []): unknown =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)
    ? Object.fromEntries(
        Object.entries(raw).filter(([name]) => !name.startsWith('password') && !secrets.includes(name)),
      )
    : raw;
