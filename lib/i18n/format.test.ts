import { expect, test } from 'vitest';
import { capitalMoney } from './capital-money';
import * as f from './format';

const evening = new Date('2026-11-23T10:00:00.250Z');

test('dates, as DESIGN writes them', () => {
  expect(f.date('2026-11-23')).toBe('2026年11月23日(周一)');
  expect(f.date(new Date('2026-11-22T16:00:00Z'))).toBe('2026年11月23日(周一)');
  expect(f.dateTime(evening)).toBe('2026年11月23日(周一) 18:00');
  expect(f.shortDate('2026-06-07')).toBe('6月7日(周日)');
  expect(f.shortDateTime(evening)).toBe('11月23日(周一) 18:00');
  expect(f.paperDate('2026-01-05')).toBe('2026年1月5日');
  expect(f.rfc3339(evening)).toBe('2026-11-23T18:00:00+08:00');
});

test('what remains', () => {
  const say = (amount: number, measure: Parameters<typeof f.remainingTime>[0]['measure'], late = false) =>
    f.remainingTime({ late, amount, measure });
  expect(say(3, 'workdays')).toBe('还剩 3 个工作日');
  expect(say(4, 'days')).toBe('还剩 4 天');
  expect(say(1, 'workdays', true)).toBe('逾期 1 个工作日');
  expect(say(0, 'days')).toBe('今天到期');
  expect(say(0, 'workdays', true)).toBe('今天已过期限');
  expect(say(130, 'minutes')).toBe('还剩 2 小时 10 分');
  expect(say(480, 'minutes')).toBe('还剩 8 小时');
  expect(say(0, 'minutes')).toBe('还剩 0 分');
  expect(say(90, 'work-minutes', true)).toBe('逾期 1 个工作时 30 分');
});

test('money, areas, fractions, references', () => {
  expect(f.money(320_000)).toBe('3,200.00 元');
  expect(f.money(352_000_000)).toBe('3,520,000.00 元');
  expect(f.money(5)).toBe('0.05 元');
  expect(f.money(-12_345)).toBe('-123.45 元');
  expect(f.area(8912)).toBe('89.12 ㎡');
  expect(f.area(13_648_260)).toBe('136,482.60 ㎡');
  expect(() => f.area(0.5)).toThrow(RangeError);
  expect(f.fraction(241, 462)).toBe('241 / 462');
  expect(f.refLabel('issues', '2026-412')).toBe('事〔2026〕412号');
});

test.each([
  [320_000, '叁仟贰佰元整'],
  [0, '零元整'],
  [5, '伍分'],
  [50, '伍角整'],
  [105, '壹元零伍分'],
  [150, '壹元伍角整'],
  // 支付结算办法 附一: the 零 may be left out where the thousands are not zero
  [1_001_000_00, '壹佰万壹仟元整'],
  [100_500_00, '壹拾万零伍佰元整'],
  [1_000_005_00, '壹佰万零伍元整'],
  [10_000_00, '壹万元整'],
  [10_010_00, '壹万零壹拾元整'],
  [100_000_001_00, '壹亿零壹元整'],
  [352_000_000, '叁佰伍拾贰万元整'],
  [1_070_305_86, '壹佰零柒万零叁佰零伍元捌角陆分'],
  [-320_000, '负叁仟贰佰元整'],
])('%i 分 in capitals', (fen, words) => expect(capitalMoney(fen)).toBe(words));
