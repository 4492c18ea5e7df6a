// A paper as plain data. The A4 page (components/ui/paper-sheets.tsx) and the Word file (docx.ts) are made from the same one.
// In every text 口 to tick is written □, a line to write on as a run of ＿: the page draws both.

export interface Pair {
  head: string;
  value: string;
  strong?: boolean;
  /** Room to write in. */
  tall?: boolean;
}

export interface Grid {
  kind: 'table';
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Relative; the columns share the width of the paper. */
  widths: readonly number[];
  /** Room to sign in each row. */
  tall?: boolean;
}

export type Block =
  | { kind: 'text'; text: string; flat?: boolean }
  /** One pair over the whole width, or two. */
  | { kind: 'pairs'; rows: readonly (readonly Pair[])[] }
  | Grid
  /** Lines to sign on. */
  | { kind: 'sign'; lines: readonly string[] }
  /** Drawn by hand on a screen, with what is said of it under it. */
  | { kind: 'drawing'; path: string; width: number; height: number; label: string }
  | { kind: 'seal'; org: string; date: string; left?: string };

export interface PaperContent {
  /** Who issues it; over the line. */
  org?: string;
  number?: string;
  title: string;
  blocks: readonly Block[];
  /** An address, as QR at the foot. */
  qr?: { text: string; label: string };
  foot?: string;
  /** The page of a bound file that its first sheet is. */
  filed?: number;
  /** Posted sheet by sheet: each begins with the head. */
  repeats?: boolean;
  /** Its pages are counted on from the paper before it. */
  isAnnex?: boolean;
}

export const text = (words: string, flat = false): Block => ({ kind: 'text', text: words, flat });
export const pair = (head: string, value: string, more: Partial<Pair> = {}): readonly Pair[] => [
  { head, value, ...more },
];
