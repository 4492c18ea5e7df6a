import { expect, test } from 'vitest';
import { isWithin, settledHands } from './hands';

const round = (nth: number, agree: number, oppose = 0) => ({
  ...{ round: nth, byId: `p${nth}`, counts: [{ agree, oppose, abstain: 0 }] },
});

test('two who counted the same settle it, two who differ do not, a third decides', () => {
  expect(settledHands([])).toBeNull();
  expect(settledHands([round(1, 5)])).toBeNull();
  expect(settledHands([round(1, 5), round(2, 5)])).toMatchObject({ round: 2 });
  expect(settledHands([round(1, 5), round(2, 4, 1)])).toBeNull();
  expect(settledHands([round(1, 5), round(2, 4), round(3, 3)])).toMatchObject({ round: 3 });
});

test('each of the three numbers must be the same', () => {
  const of = (nth: number, counts: { agree: number; oppose: number; abstain: number }) => ({
    ...{ round: nth, byId: `p${nth}`, counts: [{ agree: 9, oppose: 0, abstain: 0 }, counts] },
  });
  const same = { agree: 3, oppose: 2, abstain: 1 };
  expect(settledHands([of(1, same), of(2, { ...same })])).toMatchObject({ round: 2 });
  for (const other of [{ agree: 4 }, { oppose: 3 }, { abstain: 0 }])
    expect(settledHands([of(1, same), of(2, { ...same, ...other })])).toBeNull();
});

test('one item more or less is a difference', () => {
  const two = { ...round(2, 5), counts: [...round(2, 5).counts, ...round(2, 1).counts] };
  expect(settledHands([round(1, 5), two])).toBeNull();
  expect(settledHands([two, round(1, 5)])).toBeNull();
});

test('each item alone fits those who came', () => {
  expect(isWithin([{ agree: 2, oppose: 1, abstain: 1 }], 4)).toBe(true);
  expect(isWithin([{ agree: 2, oppose: 1, abstain: 1 }], 3)).toBe(false);
  expect(
    isWithin(
      [
        { agree: 1, oppose: 0, abstain: 0 },
        { agree: 0, oppose: 0, abstain: 4 },
      ],
      3,
    ),
  ).toBe(false);
});
