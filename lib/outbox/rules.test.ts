import { expect, it } from 'vitest';
import { maxAttempts, nextTry } from './rules';

it('eight tries take about two hours', () => {
  const start = new Date(0);
  const waits = Array.from({ length: maxAttempts - 1 }, (_, at) => nextTry(at + 1, start).getTime() / 60_000);
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64]);
});
