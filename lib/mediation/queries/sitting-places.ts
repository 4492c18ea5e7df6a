// What the forms of a sitting ask: where, and when the rooms are taken already.
import type { Reader } from '@/db';
import { findCase } from './case';
import { findRooms, findTaken } from './rooms';

export type At = { community: string; ref: string };

export async function findForm(read: Reader, at: At, now: Date) {
  const found = await findCase(read, at);
  if (!found) return null;
  const rooms = await findRooms(read, found.communityId);
  return { ...found, rooms, taken: await findTaken(read, found.communityId, now) };
}
type Form = NonNullable<Awaited<ReturnType<typeof findForm>>>;

/** Times alone: nothing of whose case it is. */
export const placesOf = ({ rooms, taken }: Form) => ({
  rooms: rooms.filter((r) => r.isOpen).map((r) => ({ value: r.id, label: r.name })),
  taken: taken.map((t) => ({
    ...{ id: t.id, startsAt: t.startsAt, endsAt: t.endsAt },
    room: rooms.find((r) => r.id === t.roomId)?.name ?? '',
  })),
});
