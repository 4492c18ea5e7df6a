import type { Holder } from '@/components/device/store';
import { setHolder } from '@/components/device/vault';
import { type LocalNote, meetAll, waits } from './note';
import { askDesk, send, type Trouble } from './server';
import { dropNote, keepNote, keepPlaces, readNote, readShelf } from './shelf';

interface Exchanged {
  /** Who is signed in now; null: nobody whose notes may be opened. */
  holder: Holder | null;
  trouble: Trouble | null;
}

const showSize = (elder: boolean) => {
  localStorage.setItem('size', elder ? 'elder' : 'normal');
  document.documentElement.dataset.size = elder ? 'elder' : '';
};

/** What the server answered to one note, written beside it: unless it was changed again while it was under way. */
async function settle(holder: Holder, sent: LocalNote, took: Exclude<Awaited<ReturnType<typeof send>>, Trouble>) {
  const note = await readNote(holder, sent.id);
  if (!note) return;
  const isSame = note.change === sent.change;
  if (took.kind === 'taken') {
    const { version } = took;
    await keepNote(holder, { ...note, version, change: isSame ? null : note.change, other: null, refused: null });
  } else if (took.kind === 'other') await keepNote(holder, { ...note, other: took.other });
  else if (took.kind === 'gone') await keepNote(holder, { ...note, isGone: true });
  else if (isSame) await keepNote(holder, { ...note, refused: took.why });
}

/** Asks who is signed in and what is there, holds it against what is here, and sends what waits. */
export async function exchange(before: Holder | null): Promise<Exchanged> {
  const desk = await askDesk();
  if (desk === 'away') return { holder: before, trouble: desk };
  if (typeof desk === 'string') return { holder: null, trouble: desk };
  showSize(desk.elder);
  const now = Date.now();
  const holder = await setHolder(desk.who, desk.key, now);
  await keepPlaces(holder, desk.isBarred ? [] : desk.places);
  if (desk.isBarred) return { holder, trouble: 'barred' };
  const { notes } = await readShelf(holder);
  const { keep, drop } = meetAll(notes, desk.notes, desk.isWhole, now);
  for (const id of drop) await dropNote(holder, id);
  for (const note of keep) await keepNote(holder, note);
  for (const note of keep.filter(waits)) {
    const took = await send(holder.who, note);
    if (took === 'away') return { holder, trouble: took };
    if (typeof took === 'string') return { holder: null, trouble: took };
    await settle(holder, note, took);
  }
  return { holder, trouble: null };
}
