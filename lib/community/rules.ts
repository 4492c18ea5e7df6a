// Laws and facts about people, households and units.
import { type Day, isDay } from '../kernel/calendar/day';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: seventeen digits with a real day of birth, and a check character. */
export function isValidIdNumber(number: string) {
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return false;
  if (!isDay(birthDayOf(number))) return false;
  const sum = weights.reduce((all, weight, i) => all + weight * Number(number[i]), 0);
  return '10X98765432'[sum % 11] === number[17];
}

export const birthDayOf = (idNumber: string) =>
  `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;

/** 民法典 17, 18: at eighteen, on the birthday itself (by the Civil Code's count from the day of birth). */
export const isAdult = (birthDay: string, on: Day) => {
  const [year = '', ...rest] = birthDay.split('-');
  return `${Number(year) + 18}-${rest.join('-')}` <= on;
};

export const standingNames = {
  villager: '村民',
  resident: '居民',
  tenant: '租户',
  staff: '工作人员',
  outside: '不住本社区的产权人',
} as const;
export type Standing = keyof typeof standingNames;

export const householdKindNames = { villager: '村民户', resident: '居民户', tenant: '租户' } as const;

/** Both may be asked beside a vote; neither is counted in it. */
export const firmKindNames = { merchant: '商户', partner: '共建单位' } as const;

export const gridKindNames = { grid: '网格', micro: '微网格', special: '专属网格' } as const;
