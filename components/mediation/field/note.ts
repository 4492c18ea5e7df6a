// A note on the phone and what the server has of it. No I/O: the test is beside it.

export interface Words {
  community: string;
  about: string;
  step: string;
  /** YYYY-MM-DDTHH:mm by the clock of Shanghai, or empty. */
  at: string;
  place: string;
  present: string;
  text: string;
  isPrivate: boolean;
}

export interface ServerNote {
  id: string;
  version: number;
  words: Words;
}

export interface LocalNote {
  id: string;
  words: Words;
  /** What of the server's it rests on; 0: the server never had it. */
  version: number;
  /** The key under which the last change goes to the server; null: nothing to send. */
  change: string | null;
  /** What another device made of it meanwhile. */
  other: { version: number; words: Words } | null;
  /** It has gone into a case or was thrown away elsewhere, and was changed here. */
  isGone: boolean;
  /** Why the server did not take it. */
  refused: string | null;
  at: number;
}

const same = (a: Words, b: Words) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (w: Words) => Object.entries(w).toSorted(([a], [b]) => a.localeCompare(b));

const settled = (note: LocalNote, version: number, words = note.words): LocalNote => ({
  ...{ ...note, version, words },
  ...{ change: null, other: null, isGone: false, refused: null },
});

/** One note held against the server's. What was changed on both sides is never decided here. */
export function meet(note: LocalNote | undefined, server: ServerNote, now: number): LocalNote {
  const { id, version, words } = server;
  if (!note)
    return settled({ id, words, version, change: null, other: null, isGone: false, refused: null, at: now }, version);
  if (!note.change) return settled(note, version, words);
  // The answer to its own sending was lost.
  if (same(note.words, words)) return settled(note, version);
  if (note.version === version) return { ...note, other: null, isGone: false };
  return { ...note, other: { version, words } };
}

/** All notes of this person on this device, held against all that the server has open. */
export function meetAll(local: readonly LocalNote[], server: readonly ServerNote[], isWhole: boolean, now: number) {
  const there = new Map(server.map((s) => [s.id, s]));
  const here = new Map(local.map((n) => [n.id, n]));
  const keep = server.map((s) => meet(here.get(s.id), s, now));
  const drop: string[] = [];
  for (const note of local) {
    if (there.has(note.id)) continue;
    if (note.version === 0 || !isWhole) keep.push(note);
    else if (note.change) keep.push({ ...note, other: null, isGone: true });
    else drop.push(note.id);
  }
  return { keep, drop };
}

export const waits = (n: LocalNote) => n.change !== null && !n.other && !n.isGone && !n.refused;

/** The person chose: the words of this phone go on top of what the other device wrote, and have been seen beside it. */
export const takeMine = (n: LocalNote, change: string): LocalNote => ({
  ...{ ...n, version: n.other?.version ?? n.version, other: null, change },
});
export const takeOther = (n: LocalNote): LocalNote => (n.other ? settled(n, n.other.version, n.other.words) : n);
/** Two notes of it: the other device's under its old id, these words under a new one. */
export const takeBoth = (n: LocalNote, id: string, change: string): LocalNote[] => [
  ...(n.other ? [takeOther(n)] : []),
  { ...n, id, version: 0, change, other: null, isGone: false, refused: null },
];
