// The offices of an election as a form carries them: `office1`, `seats1`, `candidates1` (a name in a line), and so on.
import { line, optional, paragraph, whole } from '@/lib/kernel/fields';

const mostOffices = 5;
const nths = Array.from({ length: mostOffices }, (_, at) => at + 1);

const title = optional(line(20));
const names = optional(paragraph(1000));

export const officeShape = Object.fromEntries(
  nths.flatMap((nth) => [
    [`office${nth}`, title],
    [`seats${nth}`, optional(whole(1, 9))],
    [`candidates${nth}`, names],
  ]),
) as Record<never, never>; // read by `officesOf` alone

export interface Office {
  /** Which of the form's boxes, from 1. */
  at: number;
  title: string;
  seats: number;
  names: string[];
}

/** The boxes that were filled in. */
export const officesOf = (posted: Record<string, unknown>): Office[] =>
  nths.flatMap((at) => {
    const [office, seats, list] = ['office', 'seats', 'candidates'].map((name) => posted[`${name}${at}`] ?? null);
    if (office === null && list === null) return [];
    const lines = String(list ?? '').split('\n');
    return [
      { at, title: String(office ?? ''), seats: Number(seats ?? 1), names: lines.map((l) => l.trim()).filter(Boolean) },
    ];
  });
