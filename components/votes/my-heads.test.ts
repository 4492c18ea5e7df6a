import { expect, test } from 'vitest';
import { headName } from './my-heads';

const head = { labels: ['村民'], area: null, tally: 'statutory' as const };

test('where persons count one votes for oneself, elsewhere for a household or flats', () => {
  expect(headName(head, { isOwners: false, unit: '人' })).toBe('本人（村民）');
  expect(headName({ ...head, labels: ['村001'] }, { isOwners: false, unit: '户' })).toBe('村001');
  const flats = { ...head, labels: ['1-101', '1-102'], area: 18_000 };
  expect(headName(flats, { isOwners: true, unit: '人' })).toBe('1-101 等 2 处，共 180.00 ㎡');
  expect(headName({ ...head, tally: 'advisory', labels: ['4-803'] }, { isOwners: false, unit: '人' })).toBe('4-803');
});
