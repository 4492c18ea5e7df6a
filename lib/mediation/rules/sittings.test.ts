import { expect, test } from 'vitest';
import { endOf, isOpenSitting, isTooFar, minutesOf } from './sittings';

const at = (clock: string) => new Date(`2026-12-01T${clock}:00+08:00`);

test('PM 23: open only when every party asks for it, and never where somebody has to be protected', () => {
  const parties = [{ id: 'a' }, { id: 'r' }];
  const of = (wantsOpen: string[], isProtected = false) => isOpenSitting({ isProtected, parties, wantsOpen });
  expect(of(['a', 'r'])).toBe(true);
  expect(of(['a'])).toBe(false);
  expect(of([])).toBe(false);
  expect(of(['a', 'r'], true)).toBe(false);
  expect(isOpenSitting({ isProtected: false, parties: [], wantsOpen: [] })).toBe(false);
});

test('minutes there and back, and a year typed wrongly', () => {
  expect(minutesOf({ startsAt: at('10:00'), endsAt: endOf(at('10:00'), 90) })).toBe(90);
  expect(isTooFar(new Date('2126-12-01T10:00:00+08:00'), at('10:00'))).toBe(true);
  expect(isTooFar(new Date('2027-12-01T10:00:00+08:00'), at('10:00'))).toBe(false);
});
