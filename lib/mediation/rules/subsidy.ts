// 以案定补: what is paid for finished cases. Ordered by name: it ranks nobody.

export const caseClasses = ['oral', 'written', 'difficult'] as const;
export type CaseClass = (typeof caseClasses)[number];
export const classNames: Record<CaseClass, string> = { oral: '口头协议', written: '书面协议', difficult: '疑难复杂' };

/** 分 a case. */
export type Rates = Record<CaseClass, number>;
export const noRates: Rates = { oral: 0, written: 0, difficult: 0 };

export interface Finished {
  personId: string;
  name: string;
  form: 'written' | 'oral';
  isDifficult: boolean;
  n: number;
}

/** A difficult case is paid as such, whatever the form of its agreement. */
const classOf = ({ isDifficult, form }: Finished): CaseClass => (isDifficult ? 'difficult' : form);

const totalOf = (counts: Record<CaseClass, number>, rates: Rates) => ({
  counts,
  cases: caseClasses.reduce((n, c) => n + counts[c], 0),
  amount: caseClasses.reduce((n, c) => n + counts[c] * rates[c], 0),
});

export function subsidiesOf(finished: readonly Finished[], rates: Rates) {
  const count = (rows: readonly Finished[], of: CaseClass) =>
    rows.filter((r) => classOf(r) === of).reduce((n, r) => n + r.n, 0);
  const counts = (rows: readonly Finished[]) => ({
    oral: count(rows, 'oral'),
    written: count(rows, 'written'),
    difficult: count(rows, 'difficult'),
  });
  const people = Map.groupBy(finished, (r) => r.personId);
  const rows = [...people].map(([id, own]) => ({ id, name: own[0]!.name, ...totalOf(counts(own), rates) }));
  return {
    rows: rows.sort((a, b) => a.name.localeCompare(b.name, 'zh') || a.id.localeCompare(b.id)),
    sum: totalOf(counts(finished), rates),
  };
}
