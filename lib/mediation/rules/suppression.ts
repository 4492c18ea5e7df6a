/** Whoever may not see every case reads counts in steps of this, and smaller ones not at all. */
export const few = 5;

/**
 * The published part of a count. Whatever is added to or taken from what is published, between cells, periods or
 * communities, is nothing or at least five: no single case stands out.
 */
export const inFives = (n: number) => n - (n % few);

/** 以上 includes the number itself (CC 1259). */
export const fivesText = (n: number, unit: string) => (n < few ? `少于 ${few} ${unit}` : `${inFives(n)} ${unit}以上`);

export interface MonthSum {
  /** The community. */
  place: string;
  /** YYYY-MM */
  month: string;
  /** Agreements in which somebody pays. */
  paid: number;
  /** 分 */
  amount: number;
}

/** Of months that are over and in which at least five agreements of one community name money: no single sum stands out. */
export function publishedAmount(sums: readonly MonthSum[], thisMonth: string) {
  const months = Map.groupBy(sums, ({ place, month }) => `${place} ${month}`);
  const total = (of: readonly MonthSum[], what: 'paid' | 'amount') => of.reduce((sum, one) => sum + one[what], 0);
  const told = [...months.values()].filter((of) => of[0]!.month < thisMonth && total(of, 'paid') >= few);
  return told.length ? told.reduce((sum, of) => sum + total(of, 'amount'), 0) : null;
}
