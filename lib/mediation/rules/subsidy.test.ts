import { expect, test } from 'vitest';
import { type Finished, subsidiesOf } from './subsidy';

const rates = { oral: 5000, written: 20000, difficult: 60050 };
const one = (name: string, form: Finished['form'], isDifficult: boolean, n: number): Finished => ({
  ...{ personId: name, name, form, isDifficult, n },
});

test('a difficult case is paid once, as difficult; the list goes by name and not by number', () => {
  const finished = [one('周', 'written', true, 2), one('周', 'oral', false, 1), one('安', 'written', false, 1)];
  const { rows, sum } = subsidiesOf(finished, rates);
  expect(rows.map((r) => [r.name, r.counts, r.cases, r.amount])).toEqual([
    ['安', { oral: 0, written: 1, difficult: 0 }, 1, 20000],
    ['周', { oral: 1, written: 0, difficult: 2 }, 3, 125100],
  ]);
  expect(sum).toEqual({ counts: { oral: 1, written: 1, difficult: 2 }, cases: 4, amount: 145100 });
});

test('two of the same name stay two; nobody finished anything: only the sum, zero', () => {
  const twins = [one('王', 'oral', false, 1), { ...one('王', 'oral', false, 2), personId: 'other' }];
  expect(subsidiesOf(twins, rates).rows).toHaveLength(2);
  expect(subsidiesOf([], rates)).toMatchObject({ rows: [], sum: { cases: 0, amount: 0 } });
});
