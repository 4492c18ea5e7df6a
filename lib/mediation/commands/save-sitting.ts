// What the deeds on an agreed sitting share: the room and the time that fit, and the rows that come with them.
import { eq } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import type { Decision, Written } from '@/lib/kernel/decision';
import { fail, ok, type Result } from '@/lib/kernel/result';
import type { lockRoom } from '../queries/rooms';
import type { findClash } from '../queries/sittings';
import { isTooFar } from '../rules/sittings';
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

interface Wish {
  input: { at: Date; roomId: string | null; place: string | null };
  loaded: {
    room: Awaited<ReturnType<typeof lockRoom>>;
    clash: Awaited<ReturnType<typeof findClash>>;
  };
  now: Date;
}
/** A time to come, one place, and nobody there already. Answers how the place is called. */
export function fitting({ input, loaded: { room, clash }, now }: Wish) {
  if (input.at <= now) return fail('past');
  if (isTooFar(input.at, now)) return fail('too_far');
  if (input.roomId && input.place) return fail('two_places');
  if (input.roomId && !room?.isOpen) return fail('unknown_room');
  const where = room?.name ?? input.place;
  if (!where) return fail('no_place');
  if (clash === 'room') return fail('room_taken');
  if (clash === 'lead') return fail('lead_taken');
  return ok(where);
}
export const fittingSentences = {
  past: { field: 'at', text: '时间要在现在以后。已经谈过的，请用“记一次调解”。' },
  too_far: { field: 'at', text: '离今天超过一年了，请检查年份。' },
  two_places: { field: 'place', text: '选了调解室，就不要再写别的地方；两处只填一处。' },
  unknown_room: { field: 'roomId', text: '这间调解室现在不用了，请换一间。' },
  no_place: { field: 'roomId', text: '请选一间调解室，或者写在哪里谈。' },
  room_taken: { field: 'roomId', text: '这间调解室那段时间已经有一场调解了。请换个时间，或者换一间。' },
  lead_taken: { field: 'at', text: '本案的调解员那段时间已经约了另一场调解。请换个时间。' },
} as const;

export async function saveSitting(tx: WriteTx, { step, sitting, guests: asked, patch, move }: SittingChange) {
  const saved = await saveCase(tx, step);
  if (sitting) await tx.insert(sittings).values(sitting);
  if (asked?.length) await tx.insert(guests).values(asked);
  if (patch) await tx.update(sittings).set(patch.set).where(eq(sittings.id, patch.id));
  await tx.insert(moves).values(move);
  return saved;
}
