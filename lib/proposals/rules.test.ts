import { expect, test } from 'vitest';
import { inPublicity, isOverdue, publicityOf, takesComments } from './rules';

const at = (text: string) => new Date(`${text}+08:00`);

test('RC 34, VC 35: publicity lasts not less than fifteen days, the first not counted', () => {
  const publicity = publicityOf(at('2026-11-23T18:00'));
  expect(publicity).toEqual({ publicityFrom: '2026-11-23', publicityUntil: '2026-12-08' });
  expect(inPublicity(publicity, at('2026-12-08T23:59'))).toBe(true);
  expect(inPublicity(publicity, at('2026-12-09T00:00'))).toBe(false);
  expect(inPublicity({ publicityFrom: null, publicityUntil: null }, at('2026-12-09T00:00'))).toBe(false);
});

test('opinions are taken up to and on the closing day, before the council meets', () => {
  const topic = { state: 'commenting' as const, commentUntil: '2026-11-28' };
  expect(takesComments(topic, at('2026-11-28T23:59'))).toBe(true);
  expect(takesComments(topic, at('2026-11-29T00:00'))).toBe(false);
  expect(takesComments({ ...topic, state: 'scheduled' }, at('2026-11-27T08:00'))).toBe(true);
  expect(takesComments({ ...topic, state: 'executing' }, at('2026-11-27T08:00'))).toBe(false);
  expect(takesComments({ ...topic, commentUntil: null }, at('2026-11-27T08:00'))).toBe(false);
});

test('民法典 203: a task is overdue when business ends on its day', () => {
  const task = { state: 'open', dueOn: '2026-11-23' };
  expect(isOverdue(task, at('2026-11-23T18:00'))).toBe(false);
  expect(isOverdue(task, at('2026-11-23T18:01'))).toBe(true);
  expect(isOverdue({ ...task, state: 'completed' }, at('2026-11-24T00:00'))).toBe(false);
});
