import { expect, test } from 'vitest';
import { addWorkdays, isWorkday, lawfulLastDay, workdaysBetween } from './workdays';

const known = (workday: boolean) => ({ workday, known: true });

test('the State Council decides, not the week', () => {
  expect(isWorkday('2026-11-23')).toEqual(known(true));
  expect(isWorkday('2026-11-22')).toEqual(known(false));
  // 2026: 春节 15–23 February, made up on Saturday 14 and Saturday 28
  expect(isWorkday('2026-02-14')).toEqual(known(true));
  expect(isWorkday('2026-02-15')).toEqual(known(false));
  expect(isWorkday('2026-02-23')).toEqual(known(false));
  expect(isWorkday('2026-02-28')).toEqual(known(true));
  // 2026: 国庆 1–7 October, made up on Sunday 20 September and Saturday 10 October
  expect(isWorkday('2026-09-20')).toEqual(known(true));
  expect(isWorkday('2026-10-07')).toEqual(known(false));
  expect(isWorkday('2026-10-10')).toEqual(known(true));
});

test('working days run over 春节 and 国庆 with their make-up days', () => {
  expect(addWorkdays('2026-02-13', 1)).toEqual({ day: '2026-02-14', provisional: false });
  expect(addWorkdays('2026-02-13', 2)).toEqual({ day: '2026-02-24', provisional: false });
  expect(addWorkdays('2026-02-13', 6)).toEqual({ day: '2026-02-28', provisional: false });
  expect(addWorkdays('2026-09-30', 3)).toEqual({ day: '2026-10-10', provisional: false });
  expect(addWorkdays('2026-09-18', 1)).toEqual({ day: '2026-09-20', provisional: false });
  expect(workdaysBetween('2026-09-30', '2026-10-10')).toBe(3);
  expect(workdaysBetween('2026-02-13', '2026-02-23')).toBe(1);
});

test('counting back, standing still, and the other way round', () => {
  expect(addWorkdays('2026-10-08', -1).day).toBe('2026-09-30');
  expect(addWorkdays('2026-10-03', 0)).toEqual({ day: '2026-10-03', provisional: false });
  expect(workdaysBetween('2026-10-10', '2026-09-30')).toBe(-3);
  expect(workdaysBetween('2026-10-10', '2026-10-10')).toBe(0);
  expect(() => addWorkdays('2026-10-08', 0.5)).toThrow(RangeError);
  expect(() => addWorkdays('2026-10-08', 10_001)).toThrow(RangeError);
});

test('a year that is not yet published makes the day provisional', () => {
  expect(isWorkday('2099-06-01')).toEqual({ workday: true, known: false });
  expect(isWorkday('2099-06-06')).toEqual({ workday: false, known: false });
  expect(addWorkdays('2099-05-29', 1)).toEqual({ day: '2099-06-01', provisional: true });
});

// 民法典 203
test('a term of law that ends on a day off ends on the next working day', () => {
  expect(lawfulLastDay('2026-10-03')).toEqual({ day: '2026-10-08', provisional: false });
  expect(lawfulLastDay('2026-10-10')).toEqual({ day: '2026-10-10', provisional: false });
  expect(lawfulLastDay('2026-11-28')).toEqual({ day: '2026-11-30', provisional: false });
  expect(lawfulLastDay('2099-06-01')).toEqual({ day: '2099-06-01', provisional: true });
});
