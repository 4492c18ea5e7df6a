// What the deeds on an agreed sitting share: the rows that come with a step of the case.
import { eq } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import type { Decision, Written } from '@/lib/kernel/decision';
import { ok, type Result } from '@/lib/kernel/result';
import { type CaseChange, saveCase } from './save-case';

const { mediationGuests: guests, mediationSittingMoves: moves, mediationSittings: sittings } = tables;

type New<T extends { $inferInsert: object }> = T['$inferInsert'];
interface Rows {
  sitting?: New<typeof sittings>;
  guests?: New<typeof guests>[];
  patch?: { id: string; set: Partial<New<typeof sittings>> };
  move: New<typeof moves>;
}
interface SittingChange extends Rows {
  step: CaseChange;
}

/** The rows beside the step, and the reason where the history shows it. */
export function withSitting<E extends string>(
  step: Result<Decision<CaseChange>, E>,
  rows: Rows,
  reason: Written | null = null,
): Result<Decision<SittingChange>, E> {
  if (!step.ok) return step;
  const transitions = step.value.transitions?.map((t) => ({ ...t, textId: reason?.id ?? null }));
  return ok({ ...step.value, transitions, change: { ...rows, step: step.value.change } });
}

export async function saveSitting(tx: WriteTx, { step, sitting, guests: asked, patch, move }: SittingChange) {
  const saved = await saveCase(tx, step);
  if (sitting) await tx.insert(sittings).values(sitting);
  if (asked?.length) await tx.insert(guests).values(asked);
  if (patch) await tx.update(sittings).set(patch.set).where(eq(sittings.id, patch.id));
  await tx.insert(moves).values(move);
  return saved;
}
