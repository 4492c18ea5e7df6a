// What became of a page of papers, carried in the address of the page that says so: numbers and codes, never a choice.
import { type PaperNote, paperNotes } from './read-paper';

interface Told {
  entered: number;
  differing: readonly number[];
  notes: readonly (readonly [number: number, note: PaperNote])[];
}

/** 8.1~12.online~13.yours: eight taken, one of them unlike the other reading, two not taken. */
export const tellPapers = ({ entered, differing, notes }: Told) =>
  [`${entered}.${differing.length}`, ...notes.map(([number, note]) => `${number}.${note}`)].join('~');

const isNote = (word: string | undefined): word is PaperNote => word !== undefined && word in paperNotes;

/** Null for anything else than what `tellPapers` writes. */
export function readTold(text: string | undefined) {
  const [sum, ...lines] = (text ?? '').split('~');
  const [, entered, differing] = /^(\d{1,3})\.(\d{1,3})$/.exec(sum ?? '') ?? [];
  if (entered === undefined) return null;
  const notes = lines.flatMap((line) => {
    const [number, note] = line.split('.');
    return isNote(note) && Number(number) > 0 ? [{ number: Number(number), why: paperNotes[note] }] : [];
  });
  return { entered: Number(entered), differing: Number(differing), notes };
}
