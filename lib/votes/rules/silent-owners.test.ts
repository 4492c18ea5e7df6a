import { expect, test } from 'vitest';
import { silentDispute, silentWarning, silentWays, silentWords } from './silent-owners';

test('not counted comes first, and each way says what it does', () => {
  expect(silentWays).toEqual(['not-counted', 'majority']);
  expect(silentWords).toEqual({
    'not-counted': '不计入：没有投票的就是没有参加',
    majority: '从多数：收到票没有表态的，算作同投票的多数一样',
  });
});

test('the warning says whose rule it is and that it is disputed', () => {
  expect(silentDispute).toContain('有争议，业主可以请求法院撤销');
  expect(silentWarning).toBe(`本小区的议事规则写明，收到票没有表态的业主从多数。${silentDispute}`);
});
