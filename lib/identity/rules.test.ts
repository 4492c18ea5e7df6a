import { expect, test } from 'vitest';
import { localPath } from './local-path';
import { excludes, idleLimit, isMixed, isOpen, isStaff, lockAfter, seenEvery, slipExpiry } from './rules';

const now = new Date('2026-11-23T09:00:00+08:00');
const minute = 60_000;

test('neighbours among themselves are not staff, whoever works with their data is', () => {
  expect(isStaff(['resident', 'council', 'owners-committee'])).toBe(false);
  expect(isStaff(['resident', 'mediator'])).toBe(true);
  expect(idleLimit(['clerk'], 30)).toBe(30 * minute);
  expect(idleLimit(['resident'], 30)).toBe(7 * 24 * 60 * minute);
  expect([seenEvery(30 * minute), seenEvery(minute)]).toEqual([minute, minute / 10]);
});

test.each([
  ['yishi-2026', true],
  ['密码密码密码12', true],
  ['abcdefgh', false],
  ['12345678', false],
  ['abc-123', false],
])('password %s', (password, good) => {
  expect(isMixed(password)).toBe(good);
});

test('every fifth failure locks the pair for a quarter of an hour', () => {
  expect([1, 2, 3, 4].map((n) => lockAfter(n, now))).toEqual([null, null, null, null]);
  expect(lockAfter(5, now)).toEqual(new Date('2026-11-23T09:15:00+08:00'));
  expect(lockAfter(10, now)).not.toBeNull();
});

test('a slip is good once, for thirty days, until a newer one', () => {
  const slip = { expiresAt: slipExpiry(now), usedAt: null, voidedAt: null };
  expect(isOpen(slip, new Date('2026-12-23T08:59:59+08:00'))).toBe(true);
  expect(isOpen(slip, new Date('2026-12-23T09:00:00+08:00'))).toBe(false);
  expect(isOpen({ ...slip, usedAt: now }, now)).toBe(false);
  expect(isOpen({ ...slip, voidedAt: now }, now)).toBe(false);
});

test('an administrator is never secretary or director of mediation, whichever comes first', () => {
  expect(excludes(['admin'], 'secretary')).toBe(true);
  expect(excludes(['mediation-director'], 'admin')).toBe(true);
  expect(excludes(['admin'], 'clerk')).toBe(false);
  expect(excludes(['secretary'], 'clerk')).toBe(false);
});

test.each([
  ['/c/ljg/issues/new?draft=1&_rsc=x', '/c/ljg/issues/new?draft=1'],
  ['/desk', '/desk'],
  ['//elsewhere.cn', null],
  ['/\\elsewhere.cn', null],
  ['/\t/elsewhere.cn', null],
  ['https://elsewhere.cn', null],
  ['javascript:alert(1)', null],
  ['/login?next=/desk', null],
  ['/api/auth/signout', null],
  ['desk', null],
  ['', null],
  [undefined, null],
])('next=%s leads to %s', (wanted, path) => {
  expect(localPath(wanted)).toBe(path);
});
