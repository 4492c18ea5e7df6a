// What one person counted in a bundle of blank papers: for each item how often each answer. Pure.

import { type Choice, choices } from '../tally';
import { type BallotItem, readTyped } from '../tally/answers';

interface Typed extends Partial<Record<Choice, number[] | undefined>> {
  /** A paper in a line: lists and offices. */
  lines?: readonly string[] | undefined;
}

interface Counted {
  papers: number;
  counts: Record<string, number>[];
}

/** Null: not in the form that this ballot is counted in, or its items do not have equally many papers. */
export const countsOf = (items: readonly BallotItem[], typed: Typed): Counted | null =>
  items[0]?.kind === 'question' ? sumsOf(items, typed) : linesOf(items, typed.lines ?? []);

function sumsOf(items: readonly BallotItem[], typed: Typed): Counted | null {
  const counts = items.map((_, at) => Object.fromEntries(choices.map((choice) => [choice, typed[choice]?.[at] ?? 0])));
  const sums = new Set(counts.map((count) => Object.values(count).reduce((sum, n) => sum + n, 0)));
  const [papers] = sums;
  return sums.size === 1 && papers !== undefined ? { papers, counts } : null;
}

function linesOf(items: readonly BallotItem[], lines: readonly string[]): Counted | null {
  const counts: Record<string, number>[] = items.map(() => ({}));
  for (const line of lines) {
    const answers = readTyped(items, line);
    if (!answers) return null;
    for (const [at, answer] of answers.entries()) counts[at]![answer] = (counts[at]![answer] ?? 0) + 1;
  }
  return { papers: lines.length, counts };
}
