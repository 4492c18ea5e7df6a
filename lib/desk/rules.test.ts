import { expect, test } from 'vitest';
import { byDeadline, kindOf, laneOf, roomsOf } from './rules';

const now = new Date('2026-11-23T09:20:00+08:00');
const due = (text: string) => ({ dueAt: new Date(`${text}:00+08:00`) });

test.each([
  ['2026-11-23T09:19', 'late'],
  ['2026-11-23T18:00', 'today'],
  ['2026-11-26T18:00', 'soon'],
  ['2026-11-27T18:00', 'later'],
] as const)('what is due at %s stands under %s', (at, lane) => {
  expect(laneOf(due(at), now)).toBe(lane);
});

test('what has no day stands last, under no day', () => {
  expect(laneOf({ dueAt: null }, now)).toBe('open');
  expect([{ dueAt: null }, due('2026-12-01T18:00'), due('2026-11-20T18:00')].toSorted(byDeadline)).toEqual([
    due('2026-11-20T18:00'),
    due('2026-12-01T18:00'),
    { dueAt: null },
  ]);
});

test('the kind is read from the address', () => {
  expect(kindOf({ href: '/c/ljg/votes/2026-3' })).toBe('votes');
});

test('a resident finds no work rooms, a clerk the register', () => {
  expect(roomsOf(['resident'])).toEqual([]);
  expect(roomsOf(['resident', 'clerk']).map((r) => r.label)).toEqual([
    '人员',
    '小区、楼栋',
    '企业',
    '导入花名册',
    '社区资料',
    '登记自查自清',
  ]);
});
