import { type Matter, matters } from '../kernel/cards';

export interface OutcomeCount {
  matter: Matter | null;
  outcome: string | null;
  rating: string | null;
  n: number;
}

const sum = (rows: readonly OutcomeCount[]) => rows.reduce((n, r) => n + r.n, 0);
const isSolved = (r: OutcomeCount) => r.outcome === 'resolved' || r.outcome === 'partly';

/** 响应, 解决, 满意: each a numerator with its denominator. Closed never means fixed. */
export function solvedThisMonth(rows: readonly OutcomeCount[]) {
  const rated = rows.filter((r) => r.rating);
  return {
    reported: sum(rows),
    solved: sum(rows.filter(isSolved)),
    underway: sum(rows.filter((r) => r.outcome === null)),
    elsewhere: sum(rows.filter((r) => r.outcome === 'elsewhere')),
    notDone: sum(rows.filter((r) => r.outcome === 'no-action')),
    rated: sum(rated),
    satisfied: sum(rated.filter((r) => r.rating === 'satisfied')),
    byMatter: matters.map((matter) => {
      const own = rows.filter((r) => r.matter === matter);
      return { matter, reported: sum(own), solved: sum(own.filter(isSolved)) };
    }),
  };
}
