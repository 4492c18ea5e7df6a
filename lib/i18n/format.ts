import { clockOf, type Day, dayOf, weekdayOf } from '../kernel/calendar/day';
import type { Remaining } from '../kernel/calendar/remaining';

export { area, fraction, money } from './number';

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const dayIn = (when: Day | Date): Day => (typeof when === 'string' ? when : dayOf(when));

/** 11月23日(周一) */
export const shortDate = (when: Day | Date) => {
  const day = dayIn(when);
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日(${weekdays[weekdayOf(day) - 1]})`;
};
/** 2026年11月23日(周一) */
export const date = (when: Day | Date) => `${dayIn(when).slice(0, 4)}年${shortDate(when)}`;
/** 2026年11月23日(周一) 18:00 */
export const dateTime = (when: Date) => `${date(when)} ${clockOf(when)}`;
/** 11月23日(周一) 18:00 */
export const shortDateTime = (when: Date) => `${shortDate(when)} ${clockOf(when)}`;
/** 2026年11月23日, as official papers write it */
export const paperDate = (when: Day | Date) => date(when).replace(/\(.*/, '');
/** 2026-11-23T18:00:00+08:00 */
export const rfc3339 = (when: Date) => `${new Date(when.getTime() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;

const clockLength = (minutes: number, hour: string) => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours && `${hours} ${hour}`, (rest || !hours) && `${rest} 分`].filter(Boolean).join(' ');
};
/** 还剩 3 个工作日 · 还剩 4 天 · 还剩 2 小时 10 分 · 今天到期 · 逾期 1 个工作日 */
export const remainingTime = ({ late, amount, measure }: Remaining) => {
  const inDays = measure === 'workdays' || measure === 'days';
  if (inDays && amount === 0) return late ? '今天已过期限' : '今天到期';
  const length = {
    workdays: () => `${amount} 个工作日`,
    days: () => `${amount} 天`,
    minutes: () => clockLength(amount, '小时'),
    'work-minutes': () => clockLength(amount, '个工作时'),
  }[measure]();
  return `${late ? '逾期' : '还剩'} ${length}`;
};

const words = {
  issues: '事',
  proposals: '议',
  meetings: '会',
  votes: '表',
  charters: '约',
  notices: '告',
  mediation: '调',
} as const;
export type RefKind = keyof typeof words;
/** 事〔2026〕412号, from the record's ref `2026-412` */
export const refLabel = (kind: RefKind, ref: string) => {
  const [year, number] = ref.split('-');
  return `${words[kind]}〔${year}〕${number}号`;
};
