import { expect, test } from 'vitest';
import { tallyAdvice } from '../tally/options';
import { optionsAdvice } from './advice-view';

const options = [
  { number: 1, name: '路灯' },
  { number: 2, name: '长椅' },
];
const advice = (...answers: [answer: string, times: number][]) => {
  const ballots = answers.flatMap(([answer, times]) => Array.from({ length: times }, () => answer));
  return optionsAdvice(tallyAdvice({ max: 1, options, ballots }, 40));
};

test('tenants who chose among options are told option by option', () => {
  expect(advice(['1', 7], ['2', 5])).toEqual({
    ...{ asked: 40, answered: 12 },
    lines: [
      { name: '1 路灯', heads: 7 },
      { name: '2 长椅', heads: 5 },
    ],
  });
});

test('no line below five is shown, nor one that the others leave over', () => {
  expect(advice(['1', 7], ['2', 4])).toMatchObject({ answered: 11, lines: null });
  expect(advice(['1', 7], ['2', 5], ['abstain', 1])).toMatchObject({ answered: 13, lines: null });
  expect(advice(['1', 3])).toEqual({ asked: 40, answered: null, lines: null });
  expect(advice(['1', 6])?.lines).toHaveLength(2);
});
