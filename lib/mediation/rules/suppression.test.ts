import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fivesText, inFives, publishedAmount } from './suppression';

test('no published count, and no difference of two of them, is one to four', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (a, b) => {
      const apart = Math.abs(inFives(a) - inFives(b));
      expect(apart === 0 || apart >= 5).toBe(true);
      expect(inFives(a)).toBeLessThanOrEqual(a);
      expect(a - inFives(a)).toBeLessThan(5);
    }),
  );
  expect([0, 4, 5, 9, 10].map((n) => fivesText(n, '件'))).toEqual([
    ...['少于 5 件', '少于 5 件', '5 件以上', '5 件以上', '10 件以上'],
  ]);
});

const month = (place: string, at: string, paid: number, amount: number) => ({ place, month: at, paid, amount });

test('money is published of whole months only in which five agreements hide each other', () => {
  const few = month('zj', '2026-03', 4, 100);
  const many = [month('zj', '2026-04', 3, 200), month('zj', '2026-04', 2, 50), month('lj', '2026-04', 4, 7)];
  expect(publishedAmount([few, ...many], '2026-11')).toBe(250);
  expect(publishedAmount([few], '2026-11')).toBe(null);
  expect(publishedAmount(many, '2026-04')).toBe(null);
});
