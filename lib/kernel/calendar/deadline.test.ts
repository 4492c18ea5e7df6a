import { expect, test } from 'vitest';
import { closeOfDay, deadline, type Term } from './deadline';
import { remaining } from './remaining';

const at = (text: string) => new Date(`${text}:00+08:00`);
const due = (from: string, amount: number, unit: Term['unit']) => deadline({ from: at(from), amount, unit });

test('紧急工作时: the clock runs on through the night and the holiday', () => {
  expect(due('2026-10-01T23:00', 2, 'urgent-hours')).toEqual({ at: at('2026-10-02T01:00'), provisional: false });
});

test('工作时 count while the office is open', () => {
  expect(due('2026-11-23T11:30', 1, 'work-hours').at).toEqual(at('2026-11-23T14:30'));
  expect(due('2026-11-23T06:00', 1, 'work-hours').at).toEqual(at('2026-11-23T09:30'));
  expect(due('2026-11-23T08:30', 3.5, 'work-hours').at).toEqual(at('2026-11-23T12:00'));
  expect(due('2026-11-23T17:00', 2, 'work-hours').at).toEqual(at('2026-11-24T09:30'));
  expect(due('2026-11-23T22:00', 7.5, 'work-hours').at).toEqual(at('2026-11-24T18:00'));
  // over 国庆, onto a make-up Saturday
  expect(due('2026-10-09T17:30', 1, 'work-hours').at).toEqual(at('2026-10-10T09:00'));
  expect(due('2026-09-30T17:30', 1, 'work-hours').at).toEqual(at('2026-10-08T09:00'));
  expect(due('2026-11-22T10:00', 0, 'work-hours').at).toEqual(at('2026-11-22T10:00'));
  expect(due('2099-06-01T09:00', 1, 'work-hours').provisional).toBe(true);
});

test('工作日 and 自然日 end when business ends, and the first day does not count', () => {
  expect(due('2026-02-13T09:00', 2, 'workdays')).toEqual({ at: at('2026-02-24T18:00'), provisional: false });
  expect(due('2026-11-20T23:59', 1, 'workdays').at).toEqual(at('2026-11-23T18:00'));
  expect(due('2026-11-20T09:00', 2, 'days')).toEqual({ at: at('2026-11-22T18:00'), provisional: false });
  expect(due('2099-05-29T09:00', 1, 'workdays').provisional).toBe(true);
  expect(closeOfDay('2026-11-23')).toEqual(at('2026-11-23T18:00'));
});

test('a term is a number of something', () => {
  for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => due('2026-11-23T09:00', wrong, 'days'), String(wrong)).toThrow(RangeError);
});

test('what remains is told in the unit of the term', () => {
  const left = (now: string, until: string, unit: Term['unit']) => remaining(at(now), at(until), unit);
  expect(left('2026-09-30T09:00', '2026-10-10T18:00', 'workdays')).toEqual({
    late: false,
    amount: 3,
    measure: 'workdays',
  });
  expect(left('2026-11-23T09:00', '2026-11-20T18:00', 'workdays')).toMatchObject({ late: true, amount: 1 });
  // over a weekend no working day passes: not «today»
  expect(left('2026-11-21T09:00', '2026-11-20T18:00', 'workdays')).toEqual({ late: true, amount: 1, measure: 'days' });
  expect(left('2026-11-20T19:00', '2026-11-20T18:00', 'workdays')).toMatchObject({ late: true, amount: 0 });
  expect(left('2026-11-20T09:00', '2026-11-22T18:00', 'workdays')).toEqual({ late: false, amount: 2, measure: 'days' });
  expect(left('2026-10-05T09:00', '2026-09-30T18:00', 'workdays')).toEqual({ late: true, amount: 5, measure: 'days' });
  expect(left('2026-11-23T18:00', '2026-11-23T18:00', 'days')).toMatchObject({ late: false, amount: 0 });
  expect(left('2026-11-23T18:01', '2026-11-23T18:00', 'days')).toMatchObject({ late: true, amount: 0 });
  expect(left('2026-11-19T20:00', '2026-11-23T18:00', 'days')).toMatchObject({ amount: 4, measure: 'days' });
  expect(left('2026-11-23T09:50', '2026-11-23T12:00', 'urgent-hours')).toMatchObject({ amount: 130 });
  expect(left('2026-11-20T17:00', '2026-11-23T09:30', 'work-hours')).toEqual({
    late: false,
    amount: 120,
    measure: 'work-minutes',
  });
});
