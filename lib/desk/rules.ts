import { dayOf } from '../kernel/calendar/day';
import { addWorkdays } from '../kernel/calendar/workdays';
import type { Todo } from '../kernel/cards';
import type { Role } from '../kernel/verdict';

export const lanes = ['late', 'today', 'soon', 'later', 'open'] as const;
export type LaneName = (typeof lanes)[number];

/** Overdue, due today, within three working days, later, or without a day. */
export function laneOf({ dueAt }: Pick<Todo, 'dueAt'>, now: Date): LaneName {
  if (!dueAt) return 'open';
  if (dueAt < now) return 'late';
  const day = dayOf(dueAt);
  if (day === dayOf(now)) return 'today';
  return day <= addWorkdays(dayOf(now), 3).day ? 'soon' : 'later';
}

/** Oldest deadline first; what has none comes last. */
export const byDeadline = (a: Pick<Todo, 'dueAt'>, b: Pick<Todo, 'dueAt'>) =>
  (a.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER) - (b.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER);

/** The kind of record behind an address /c/<code>/<kind>/…. */
export const kindOf = ({ href }: Pick<Todo, 'href'>) => href.split('/')[3] ?? '';

/** Rooms of a community that have no place in the public navigation, by who works in them. */
const rooms: readonly { path: string; label: string; roles: readonly Role[] }[] = [
  { path: 'people', label: '人员', roles: ['clerk', 'secretary', 'grid', 'admin', 'owners-committee'] },
  { path: 'people/places', label: '小区、楼栋', roles: ['clerk', 'secretary', 'admin'] },
  { path: 'people/firms', label: '企业', roles: ['clerk', 'secretary'] },
  { path: 'people/rosters', label: '导入花名册', roles: ['clerk', 'admin'] },
  { path: 'people/settings', label: '社区资料', roles: ['clerk', 'admin'] },
  { path: 'people/roles', label: '给人派职责', roles: ['admin'] },
  { path: 'notices/self-cleared/new', label: '登记自查自清', roles: ['grid', 'clerk'] },
  { path: 'audit', label: '留痕', roles: ['secretary', 'supervisor', 'street', 'admin'] },
];

export const roomsOf = (held: readonly Role[]) =>
  rooms.filter((room) => room.roles.some((role) => held.includes(role))).map(({ path, label }) => ({ path, label }));
