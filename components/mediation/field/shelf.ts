import { latestOnly } from '@/components/device/latest';
import { device, type Holder, put } from '@/components/device/store';
import { seal, unseal } from '@/components/device/vault';
import type { LocalNote, Words } from './note';

/** What a phone takes along of the server: where, which steps, which numbers. */
export interface Place {
  code: string;
  name: string;
  steps: { value: string; label: string }[];
  cases: string[];
}

// Ids of notes are UUIDs; these stand beside them.
const writingId = 'writing';
const placesId = 'places';
const keyOf = (holder: Holder, id: string) => `${holder.who}/${id}`;

async function keep(holder: Holder, id: string, value: unknown) {
  await put('sealed', keyOf(holder, id), await seal(holder, id, value));
}
async function open<T>(holder: Holder, id: string): Promise<T | null> {
  const found = await (await device()).get('sealed', keyOf(holder, id));
  return found ? ((await unseal(holder, found)) as T) : null;
}
const remove = async (holder: Holder, id: string) => (await device()).delete('sealed', keyOf(holder, id));

export const keepNote = (holder: Holder, note: LocalNote) => keep(holder, note.id, note);
export const readNote = (holder: Holder, id: string) => open<LocalNote>(holder, id);
export const dropNote = remove;
export const keepPlaces = (holder: Holder, places: Place[]) => keep(holder, placesId, places);
export const readPlaces = async (holder: Holder) => (await open<Place[]>(holder, placesId)) ?? [];

/** What stands in the boxes and is no note yet. */
export interface Writing {
  /** The note that is being changed; null: a new one. */
  id: string | null;
  words: Words | null;
}
export const writerOf = (holder: Holder) =>
  latestOnly<Writing>(
    (writing) => keep(holder, writingId, writing),
    () => remove(holder, writingId),
  );
export const readWriting = (holder: Holder) => open<Writing>(holder, writingId);

/** The notes of this person, newest first; of others only how many there are. */
export async function readShelf(holder: Holder): Promise<{ notes: LocalNote[]; strange: number }> {
  const all = await (await device()).getAll('sealed');
  const isNote = ({ id }: { id: string }) => id !== writingId && id !== placesId;
  const own = all.filter((s) => s.who === holder.who && isNote(s));
  const notes = await Promise.all(own.map(async (s) => (await unseal(holder, s)) as LocalNote));
  const strange = all.filter((s) => s.who !== holder.who && isNote(s)).length;
  return { notes: notes.sort((a, b) => b.at - a.at), strange };
}
