import { expect, test } from 'vitest';
import { addDays, addMonths, atHour, clockOf, dayOf, daysBetween, isDay, startOfDay, weekdayOf } from './day';

test('a day begins at midnight in Shanghai, wherever the server stands', () => {
  expect(dayOf(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22');
  expect(dayOf(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
  expect(startOfDay('2026-11-23')).toEqual(new Date('2026-11-22T16:00:00Z'));
  expect(atHour('2026-11-23', '18:00')).toEqual(new Date('2026-11-23T10:00:00Z'));
  expect(clockOf(new Date('2026-11-23T10:05:59Z'))).toBe('18:05');
});

test('days add over month ends, a leap day and a year', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
});

// 民法典 202
test('a month ends on the same day, or on the last day of a shorter month', () => {
  expect(addMonths('2026-11-23', 1)).toBe('2026-12-23');
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
  expect(addMonths('2026-08-31', 1)).toBe('2026-09-30');
  expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
});

test('only a real day is a day', () => {
  expect(isDay('2028-02-29')).toBe(true);
  for (const wrong of ['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-1', '2026-01-01T00:00', 'x2026-01-01', ''])
    expect(isDay(wrong), wrong).toBe(false);
});

test('weeks begin on Monday', () => {
  expect(weekdayOf('2026-11-23')).toBe(1);
  expect(weekdayOf('2026-11-29')).toBe(7);
});
