import { expect, test } from 'vitest';
import type { Reader } from '@/db';
import { keepLarge } from './kept-turnout';

const counter = (heads: number) => {
  const seen = { asked: 0, now: 0 };
  const find = keepLarge(
    async () => {
      seen.asked += 1;
      return [{ heads: heads / 2 }, { heads: heads / 2 }];
    },
    () => seen.now,
  );
  return { seen, find: (...ids: string[]) => find({} as Reader, ids) };
};

test('a small turnout is counted for every page', async () => {
  const { seen, find } = counter(1998);
  for (let nth = 0; nth < 3; nth++) await find('a');
  expect(seen.asked).toBe(3);
});

test('a large one is counted again once its moment has passed, and never taken for another vote’s', async () => {
  const { seen, find } = counter(5720);
  expect(await find('a')).toEqual(await find('a'));
  expect(seen.asked).toBe(1);
  await find('b');
  await find('a', 'b');
  expect(seen.asked).toBe(3);
  seen.now = 571;
  await find('a');
  expect(seen.asked).toBe(3);
  seen.now = 572;
  await find('a');
  expect(seen.asked).toBe(4);
});
