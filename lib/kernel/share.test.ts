import { expect, test } from 'vitest';
import { compare, exact, gate, overHalf, shareName, threeQuarters, twoThirds } from './share';

const overTwoThirds = { num: 2, den: 3, strict: true };
const overTenths = { num: 1, den: 10, strict: false };

// 民法典 1259: 以上 includes the number, 超过 does not
test.each([
  [twoThirds, 2782, 1855],
  [overHalf, 2782, 1392],
  [overHalf, 1855, 928],
  [twoThirds, 3, 2],
  [overTwoThirds, 3, 3],
  [twoThirds, 6, 4],
  [overTwoThirds, 6, 5],
  [threeQuarters, 986, 740],
  [threeQuarters, 10_431_520, 7_823_640],
  [overHalf, 0, 1],
  [twoThirds, 0, 0],
  [overTenths, 21, 3],
])('the gate of %o of %i is %i', (share, whole, needed) => {
  expect(gate(share, whole)).toBe(needed);
  expect(compare(share, needed, whole).met).toBe(true);
  if (needed > 0) expect(compare(share, needed - 1, whole).met).toBe(false);
});

test('both sides are integers, and a tie fails a strict share only', () => {
  expect(compare(overHalf, 5, 10)).toEqual({ left: 10, right: 10, met: false });
  expect(compare(twoThirds, 4, 6)).toEqual({ left: 12, right: 12, met: true });
});

test('what could not be exact is refused', () => {
  const largest = Number.MAX_SAFE_INTEGER;
  expect(exact(1, largest)).toBe(largest);
  for (const wrong of [-1, 0.5, Number.NaN, largest + 1]) expect(() => exact(1, wrong), `${wrong}`).toThrow(RangeError);
  expect(() => exact(4, Math.floor(largest / 4) + 1)).toThrow(RangeError);
  expect(() => gate(twoThirds, largest)).toThrow(RangeError);
});

test('a share has a name in law', () => {
  expect([overHalf, twoThirds, threeQuarters, overTwoThirds].map(shareName)).toEqual([
    '过半数',
    '三分之二以上',
    '四分之三以上',
    '超过三分之二',
  ]);
  expect(shareName({ num: 1, den: 2, strict: false })).toBe('二分之一以上');
  expect(shareName({ num: 1, den: 3, strict: true })).toBe('超过三分之一');
});
