import { expect, test } from 'vitest';
import { makeUpWarnings } from './make-up';

test('four fifths are representatives, in villages a third are women: 以上 includes the number', () => {
  expect(makeUpWarnings('v-reps', { all: 15, representatives: 12, women: 5 })).toEqual([]);
  expect(makeUpWarnings('v-reps', { all: 15, representatives: 11, women: 5 })).toEqual([
    '15 名组成人员里，村民代表是 11 名，不到五分之四。',
  ]);
  expect(makeUpWarnings('v-reps', { all: 15, representatives: 12, women: 4 })).toEqual([
    '15 名组成人员里，登记为女的村民代表是 4 名，不到三分之一。',
  ]);
});

test('a collective has more than twenty representatives', () => {
  const of = (all: number) => makeUpWarnings('rce-reps', { all, representatives: all, women: 0 });
  expect(of(20)).toEqual(['登记的成员代表是 20 名，要多于二十名。']);
  expect(of(21)).toEqual([]);
});

test('in a city the law asks no share of women, and of other meetings it asks nothing', () => {
  expect(makeUpWarnings('rc-reps', { all: 10, representatives: 7, women: 0 })).toEqual([
    '10 名组成人员里，居民代表是 7 名，不到五分之四。',
  ]);
  expect(makeUpWarnings('rc-reps', { all: 10, representatives: 8, women: 0 })).toEqual([]);
  expect(makeUpWarnings('v-persons', { all: 10, representatives: 0, women: 0 })).toEqual([]);
});
