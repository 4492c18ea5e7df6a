import { expect, test } from 'vitest';
import { bucketsOf, isUnread, readPeriod } from './period';

const today = '2026-11-24';
const year = { from: '2026-01-01', to: today };

test('as asked; nonsense is this year so far', () => {
  expect(readPeriod({ from: '2026-02-03', to: '2026-02-03' }, today)).toEqual({ from: '2026-02-03', to: '2026-02-03' });
  for (const asked of [{}, { from: '2026-03-01' }, { from: '2026-03-02', to: '2026-03-01' }])
    expect(readPeriod(asked, today)).toEqual(year);
  expect(readPeriod({ from: '1900-01-01', to: '2026-03-01' }, today)).toEqual(year);
  expect(readPeriod({ from: '2026-02-30', to: '2026-03-01' }, today)).toEqual(year);
});

test('days that make no period are said to make none', () => {
  for (const asked of [{ from: '2026-03-01' }, { from: '2026-03-02', to: '2026-03-01' }, { from: 'abc', to: today }])
    expect(isUnread(asked)).toBe(true);
  for (const asked of [{}, { from: '', to: '' }, year]) expect(isUnread(asked)).toBe(false);
});

test('of whole months where a day more would tell of one case', () => {
  expect(readPeriod({ from: '2024-01-15', to: '2024-02-10' }, today, true)).toEqual({
    ...{ from: '2024-01-01', to: '2024-02-29' },
  });
  expect(readPeriod({}, today, true)).toEqual({ from: '2026-01-01', to: '2026-11-30' });
});

test('months cover the period once, cut at its ends; many months are years', () => {
  expect(bucketsOf({ from: '2025-12-20', to: '2026-02-03' })).toEqual([
    { label: '25年12月', from: '2025-12-20', to: '2025-12-31' },
    { label: '26年1月', from: '2026-01-01', to: '2026-01-31' },
    { label: '26年2月', from: '2026-02-01', to: '2026-02-03' },
  ]);
  expect(bucketsOf({ from: '2020-05-01', to: today }).map((b) => b.label)).toEqual([
    ...['2020年', '2021年', '2022年', '2023年', '2024年', '2025年', '2026年'],
  ]);
});
