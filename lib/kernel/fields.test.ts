import { expect, test } from 'vitest';
import { phone } from './fields';

test.each([
  '13800000006',
  ' 138 0000 0006 ',
  '138-0000-0006',
  '+86 13800000006',
  '008613800000006',
  '１３８０００００００６',
])('a phone is the same number however it is written: %s', (typed) => expect(phone().parse(typed)).toBe('13800000006'));

test.each(['', '1380000006', '138000000066', '86138', '23800000006', '一三八'])('%s is no phone', (typed) =>
  expect(phone().safeParse(typed).error?.issues[0]?.message).toBe('请填 11 位手机号。'),
);
