import { expect, test } from 'vitest';
import { termLines } from './agreement';

test('what is paid in parts names each day and sum', () => {
  const part = { state: 'open' as const, doneDay: null, proof: null };
  const lines = termLines({
    ...{ ordinal: '一', kind: 'pay', debtor: '周某', text: '赔偿。', amount: 300_000, dueDay: '2027-02-28' },
    ...{ state: 'open', doneDay: null, proof: null },
    parts: [
      { ...part, position: 1, dueDay: '2027-01-31', amount: 100_000 },
      { ...part, position: 2, dueDay: '2027-02-28', amount: 200_000 },
    ],
  });
  expect(lines).toEqual([
    '一、周某于2027年2月28日前付3,000.00元（叁仟元整）：赔偿。',
    '第1期：2027年1月31日前付1,000.00元。',
    '第2期：2027年2月28日前付2,000.00元。',
  ]);
});
