import { expect, test } from 'vitest';
import { attendanceOf, commentsClosedBy, isAnnouncedLate, isMeetingDay, quorumOf } from './rules';

const at = (text: string) => new Date(`${text}+08:00`);

test('two thirds of the seats is enough, one less is not', () => {
  const share = quorumOf({});
  expect(attendanceOf(share, 18, 27)).toMatchObject({ needed: 18, met: true, share: '三分之二以上' });
  expect(attendanceOf(share, 17, 27).met).toBe(false);
  expect(attendanceOf(share, 2, 3).met).toBe(true);
});

test('a community may set its own share; nonsense leaves the practice', () => {
  expect(attendanceOf(quorumOf({ councilQuorum: { num: 1, den: 2 } }), 2, 4).met).toBe(true);
  for (const councilQuorum of [null, 'x', { num: 0, den: 2 }, { num: 3, den: 2 }, { num: 0.5, den: 1 }])
    expect(attendanceOf(quorumOf({ councilQuorum }), 2, 4).met).toBe(false);
});

test('the agenda is late when it is out less than two days ahead', () => {
  expect(isAnnouncedLate(at('2026-11-28T23:00'), at('2026-11-30T09:00'))).toBe(false);
  expect(isAnnouncedLate(at('2026-11-29T00:10'), at('2026-11-30T23:00'))).toBe(true);
});

test('opinions close the day before the meeting at the latest; a meeting is on its day', () => {
  expect(commentsClosedBy('2026-11-29', at('2026-11-30T09:00'))).toBe(true);
  expect(commentsClosedBy('2026-11-30', at('2026-11-30T09:00'))).toBe(false);
  expect(commentsClosedBy(null, at('2026-11-30T09:00'))).toBe(false);
  expect(isMeetingDay(at('2026-11-30T15:00'), at('2026-11-30T00:10'))).toBe(true);
  expect(isMeetingDay(at('2026-11-30T15:00'), at('2026-12-01T00:10'))).toBe(false);
});
