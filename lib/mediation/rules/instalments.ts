// 分期: money in parts, each with its day; to the 分 the sum of the parts is the whole.

import { nextSteps } from '@/db/schema/claim-words';
import { type Day, isDay } from '../../kernel/calendar/day';
import { fail, ok, type Result } from '../../kernel/result';

export interface Instalment {
  dueDay: Day;
  /** 分 */
  amount: number;
}

const mostInstalments = 60;

export const instalmentSentences = {
  part_unread: { field: 'instalments', text: '有一行读不懂。一行写一期：日期、空格、金额，例如 2026-12-31 1000。' },
  parts_of_nothing: { field: 'instalments', text: '只有付钱的内容才分期。' },
  part_order: { field: 'instalments', text: '每一期的日期要比上一期晚，金额要大于 0。' },
  part_past: { field: 'instalments', text: '第一期的日期不能早于今天。' },
  part_sum: { field: 'instalments', text: '各期加起来和总数不一样。请核对金额，一分也不能差。' },
  part_count: { field: 'instalments', text: `最多分 ${mostInstalments} 期，最少两期。` },
  part_last: { field: 'dueDay', text: '“到哪一天”要和最后一期的日期一样，也可以空着。' },
} as const;
export type InstalmentFault = keyof typeof instalmentSentences;

const line = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[\s,，:：]+([\d,，]{1,14}(?:\.\d{1,2})?)\s*元?$/;

function readLine(text: string): Instalment | null {
  const found = line.exec(text.normalize('NFKC').trim());
  if (!found) return null;
  const [, year, month, day, money = ''] = found;
  const dueDay = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const [units = '', cents = ''] = money.replaceAll(',', '').split('.');
  return isDay(dueDay) ? { dueDay, amount: Number(units) * 100 + Number(cents.padEnd(2, '0')) } : null;
}

export const sumOf = (parts: readonly { amount: number }[]) => parts.reduce((sum, p) => sum + p.amount, 0);

/** Lines as they were typed, against the whole. */
export function readInstalments(
  typed: string,
  whole: { amount: number | null; dueDay: Day | null },
  today: Day,
): Result<Instalment[], InstalmentFault> {
  const lines = typed.split('\n').filter((text) => text.trim());
  if (!whole.amount) return fail('parts_of_nothing');
  if (lines.length < 2 || lines.length > mostInstalments) return fail('part_count');
  const parts = lines.flatMap((text) => readLine(text) ?? []);
  if (parts.length < lines.length) return fail('part_unread');
  if (parts.some((p, i) => p.amount <= 0 || (i > 0 && p.dueDay <= parts[i - 1]!.dueDay))) return fail('part_order');
  if (parts[0]!.dueDay < today) return fail('part_past');
  if (sumOf(parts) !== whole.amount) return fail('part_sum');
  if (whole.dueDay && whole.dueDay !== parts.at(-1)!.dueDay) return fail('part_last');
  return ok(parts);
}

export { nextSteps };
export type NextStep = (typeof nextSteps)[number];

/** PM 31 to 33. */
export const nextStepNames: Record<NextStep, string> = {
  remind: '打电话、发消息催',
  visit: '上门催',
  confirmation: '还在 30 天内：双方一起申请司法确认',
  enforcement: '已经司法确认：向法院申请强制执行',
  court: '就履行去法院起诉',
};

/** Days before the day of an instalment on which the payer is reminded. */
export const remindBefore = 3;
