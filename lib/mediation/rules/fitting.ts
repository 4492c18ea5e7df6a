import { fail, ok } from '../../kernel/result';
import { isTooFar } from './sittings';

interface Wish {
  input: { at: Date; roomId: string | null; place: string | null };
  loaded: {
    room: { name: string; isOpen: boolean } | null;
    clash: 'room' | 'lead' | null;
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
