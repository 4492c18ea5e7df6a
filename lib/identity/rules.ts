import type { Role } from '@/db/schema/roles';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Roles of residents among themselves; every other role works with other people's data. */
const neighbours: readonly Role[] = ['resident', 'council', 'owners-committee'];
export const isStaff = (held: readonly Role[]) => held.some((role) => !neighbours.includes(role));

/** How long a session lives without a request. */
export const idleLimit = (held: readonly Role[], staffMinutes: number) =>
  isStaff(held) ? staffMinutes * minute : 7 * day;

/** When a session was last seen is written down at most once in this time. */
export const seenEvery = (limit: number) => Math.min(minute, limit / 10);

// 等保 2.0 二级: passwords of 8 mixed characters, locked after five failures.
/** Letters, and digits or signs. */
export const isMixed = (password: string) =>
  [...password].length >= 8 && /\p{L}/u.test(password) && /[^\p{L}\s]/u.test(password);

const pairLock = { failures: 5, for: 15 * minute } as const;
export const dailyFailures = 50;

/** The end of the lock that the attempt with this number of the day brings, or null. */
export const lockAfter = (count: number, now: Date) =>
  count % pairLock.failures === 0 ? new Date(now.getTime() + pairLock.for) : null;

/** A 户码 is good for 30 days. */
const slipDays = 30;
export const slipExpiry = (issuedAt: Date) => new Date(issuedAt.getTime() + slipDays * day);

export interface Slip {
  expiresAt: Date;
  usedAt: Date | null;
  voidedAt: Date | null;
}
export const isOpen = (slip: Slip, now: Date) => !slip.usedAt && !slip.voidedAt && slip.expiresAt > now;

/** 管理员 keeps the roles, so he decides and mediates nothing in that community. */
const apart: readonly Role[] = ['secretary', 'mediation-director'];
export const excludes = (held: readonly Role[], wanted: Role) =>
  (wanted === 'admin' && held.some((role) => apart.includes(role))) ||
  (apart.includes(wanted) && held.includes('admin'));
