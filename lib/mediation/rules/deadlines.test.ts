// By hand from the State Council's notices. 2026: 元旦 1–3 January, worked on Sunday 4; 春节 15–23 February, worked on the
// Saturdays 14 and 28; 国庆 1–7 October, worked on Sunday 20 September and Saturday 10 October. That of 2027 is not out.
import { expect, test } from 'vitest';
import { alarmDue } from './alarms';
import { mayBeConfirmed } from './confirmation';
import { confirmationDue, followUpPlan, isProvisional, mediationDue } from './deadlines';
import { readFollowUps, usualKeeping } from './keeping';

// Ministry rules: one month; CC 202, 203.
test.each([
  ['2025-12-04', '2026-01-04', 'a Sunday that is worked stays'],
  ['2025-12-01', '2026-01-04', '元旦 ends before a worked Sunday'],
  ['2026-01-14', '2026-02-14', 'the worked Saturday before 春节 stays'],
  ['2026-01-15', '2026-02-24', 'the first day of 春节'],
  ['2026-01-23', '2026-02-24', 'the last day of 春节'],
  ['2026-01-28', '2026-02-28', 'the worked Saturday after 春节 stays'],
  ['2026-01-31', '2026-02-28', 'a month without a 31st ends on its last day'],
  ['2026-08-20', '2026-09-20', 'the worked Sunday before 国庆 stays'],
  ['2026-08-31', '2026-09-30', 'a month without a 31st, on a working day'],
  ['2026-09-01', '2026-10-08', 'the first day of 国庆'],
  ['2026-09-07', '2026-10-08', 'the last day of 国庆'],
  ['2026-09-10', '2026-10-10', 'the worked Saturday after 国庆 stays'],
  ['2026-09-11', '2026-10-12', 'the Sunday after it does not'],
  ['2026-10-28', '2026-11-30', 'a usual Saturday'],
])('accepted on %s, the month ends on %s: %s', (accepted, last) => {
  expect(mediationDue(accepted)).toBe(last);
  expect(isProvisional(last)).toBe(false);
});

test.each([
  ['2026-12-01', '2027-01-01'],
  ['2026-12-02', '2027-01-04'],
  ['2026-12-23', '2027-01-25'],
])('accepted on %s, the month ends on %s, and may still move: 2027 is not published', (accepted, last) => {
  expect(mediationDue(accepted)).toBe(last);
  expect(isProvisional(last)).toBe(true);
});

// PM 33, CPL 205.
test.each([
  ['2026-01-15', '2026-02-14', 'the worked Saturday before 春节 stays'],
  ['2026-01-16', '2026-02-24', 'the first day of 春节'],
  ['2026-01-24', '2026-02-24', 'the last day of 春节'],
  ['2026-01-25', '2026-02-24', 'the day after it'],
  ['2026-01-29', '2026-02-28', 'the worked Saturday after 春节 stays'],
  ['2026-08-21', '2026-09-20', 'the worked Sunday before 国庆 stays'],
  ['2026-09-01', '2026-10-08', 'the first day of 国庆'],
  ['2026-09-08', '2026-10-08', 'the day after 国庆'],
  ['2026-09-10', '2026-10-10', 'the worked Saturday after 国庆 stays'],
  ['2026-09-11', '2026-10-12', 'the Sunday after it does not'],
])('in force on %s, the court is asked until %s and not a day later: %s', (effectiveDay, last) => {
  expect(confirmationDue(effectiveDay)).toEqual({ day: last, provisional: false });
  const terms = [{ kind: 'pay' as const, text: '赔被褥损失，转账。', amount: 320_000, dueDay: last }];
  const asked = { effectiveDay, terms, partyIds: ['a', 'b'], consents: ['a', 'b'] };
  expect(mayBeConfirmed(asked, last)).toMatchObject({ ok: true, value: last });
  const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
  expect(mayBeConfirmed(asked, next)).toMatchObject({ ok: false, error: 'too_late' });
});

test('the 30 days into a year that is not published are provisional', () => {
  expect(confirmationDue('2026-12-03')).toEqual({ day: '2027-01-04', provisional: true });
  expect(confirmationDue('2026-12-01')).toEqual({ day: '2026-12-31', provisional: false });
});

test('visits fall 7 and 30 days after, on whatever day: a visit is no term of law', () => {
  const days = (on: string) => followUpPlan(on, usualKeeping.followUps).map((v) => v.dueDay);
  expect(days('2026-02-10')).toEqual(['2026-02-17', '2026-03-12']);
  expect(days('2026-09-24')).toEqual(['2026-10-01', '2026-10-24']);
  expect(days('2026-12-20')).toEqual(['2026-12-27', '2027-01-19']);
});

test('how many days after is the committee’s to say: one to four visits, each later, within a year', () => {
  expect(readFollowUps('7, 30')).toEqual([7, 30]);
  expect(readFollowUps('３、15 90')).toEqual([3, 15, 90]);
  for (const wrong of ['', '30 7', '7 7', '0', '400', '七天', '1 2 3 4 5', '7.5'])
    expect(readFollowUps(wrong), wrong).toBeNull();
});

test('red at once, orange before midnight, yellow within seven days; a holiday stops none of them', () => {
  const at = (text: string) => new Date(`${text}:00+08:00`);
  for (const day of ['2026-02-16', '2026-10-03', '2026-11-23']) {
    const seen = at(`${day}T21:30`);
    expect(alarmDue('red', seen)).toEqual(seen);
    expect(alarmDue('orange', seen).getTime() - at(`${day}T00:00`).getTime()).toBe(86_400_000);
    expect(alarmDue('yellow', seen).getTime() - at(`${day}T00:00`).getTime()).toBe(8 * 86_400_000);
  }
});
