// What one ballot says to one office: `abstain`, `invalid`, or marks: `1,3,+王某` (numbers, and names written in).
export interface Candidate {
  number: number;
  name: string;
}

export interface Slate {
  /** The most marks that count: the seats of an office, the choices of a list. */
  seats: number;
  candidates: readonly Candidate[];
  /** 另选他人. Left out: allowed. */
  writeIns?: boolean;
  /** A name as written → the person meant, decided by people and on record. Other spellings stay other persons. */
  sameAs?: ReadonlyMap<string, string>;
}

export type MarkFault =
  | 'unreadable'
  | 'too-many'
  | 'doubled'
  | 'unknown-number'
  | 'no-write-ins'
  | 'empty-name'
  | 'unclear-name';

export type Marks =
  | { kind: 'abstain' }
  | { kind: 'invalid'; why: MarkFault }
  | { kind: 'marks'; numbers: readonly number[]; written: readonly string[] };

const readNumber = (mark: string, { candidates }: Slate): number | MarkFault => {
  const number = /^[1-9]\d{0,5}$/.test(mark) ? Number(mark) : Number.NaN;
  if (Number.isNaN(number)) return 'unreadable';
  return candidates.some((each) => each.number === number) ? number : 'unknown-number';
};

const readName = (
  mark: string,
  { candidates, writeIns = true, sameAs }: Slate,
): number | { name: string } | MarkFault => {
  const written = mark.slice(1).trim().normalize('NFC');
  const name = sameAs?.get(written) ?? written;
  const meant = candidates.filter((each) => each.name === name);
  if (name === '') return 'empty-name';
  // Two candidates of one name: nobody may guess which.
  if (meant.length > 1) return 'unclear-name';
  if (meant[0]) return meant[0].number;
  return writeIns ? { name } : 'no-write-ins';
};

/** A ballot counts whole or not at all: one mark too many, twice the same person or an unknown number spoils it. */
export function parseMarks(text: string, slate: Slate): Marks {
  const invalid = (why: MarkFault): Marks => ({ kind: 'invalid', why });
  if (text === 'abstain') return { kind: 'abstain' };
  if (text === 'invalid') return invalid('unreadable');
  const marks = text.split(',');
  if (marks.length > slate.seats) return invalid('too-many');
  const read = marks.map((mark) => (mark.startsWith('+') ? readName(mark, slate) : readNumber(mark, slate)));
  const fault = read.find((each) => typeof each === 'string');
  if (fault !== undefined) return invalid(fault);
  const numbers = read.filter((each) => typeof each === 'number').sort((a, b) => a - b);
  const written = read.flatMap((each) => (typeof each === 'object' ? each.name : [])).sort();
  const isDoubled = new Set(numbers).size + new Set(written).size < read.length;
  return isDoubled ? invalid('doubled') : { kind: 'marks', numbers, written };
}

/** Equal ballots are equal texts. */
export const formatMarks = (marks: Marks): string =>
  marks.kind === 'marks' ? [...marks.numbers, ...marks.written.map((name) => `+${name}`)].join(',') : marks.kind;

export interface Person {
  /** Null: written in, not on the ballot. */
  number: number | null;
  name: string;
}
export interface MarkCount {
  participating: number;
  valid: number;
  abstain: number;
  invalid: number;
  /** Everybody on the ballot, and everybody written in; most votes first, equal ones in the order of the ballot. */
  ranked: (Person & { votes: number })[];
}

/** Counts ballots in any order; each ballot gives a person one vote at most. A thrown error is a bug of the caller. */
export function countMarks(slate: Slate, ballots: readonly string[]): MarkCount {
  const { seats, candidates } = slate;
  if (!Number.isSafeInteger(seats) || seats < 1 || new Set(candidates.map((c) => c.number)).size < candidates.length)
    throw new Error('the ballot was not checked');
  const piles = new Map<string, number>();
  for (const text of ballots) piles.set(text, (piles.get(text) ?? 0) + 1);
  const onBallot = new Map(candidates.map(({ number }) => [number, 0]));
  const writtenIn = new Map<string, number>();
  const count = { valid: 0, abstain: 0, invalid: 0 };
  for (const [text, times] of piles) {
    const marks = parseMarks(text, slate);
    count[marks.kind === 'marks' ? 'valid' : marks.kind] += times;
    if (marks.kind !== 'marks') continue;
    for (const number of marks.numbers) onBallot.set(number, (onBallot.get(number) ?? 0) + times);
    for (const name of marks.written) writtenIn.set(name, (writtenIn.get(name) ?? 0) + times);
  }
  const ranked = [
    ...candidates.map(({ number, name }) => ({ number, name, votes: onBallot.get(number) ?? 0 })),
    ...[...writtenIn].map(([name, votes]) => ({ number: null, name, votes })),
  ].sort(byVotes);
  return { participating: ballots.length, ...count, ranked };
}

const byVotes = (a: MarkCount['ranked'][number], b: MarkCount['ranked'][number]) =>
  b.votes - a.votes || (a.number ?? Infinity) - (b.number ?? Infinity) || (a.name < b.name ? -1 : 1);
