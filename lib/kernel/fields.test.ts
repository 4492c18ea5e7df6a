import { expect, test } from 'vitest';
import { phone, whole } from './fields';

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

test.each([
  ['0', 0],
  [' 07 ', 7],
  ['１２', 12],
  ['1,200', 1200],
  ['+3', 3],
])('%s is a whole number', (typed, n) => expect(whole(0, 9999).parse(typed)).toBe(n));

test.each([
  ['', '请填写。'],
  ['-1', '不能是负数。'],
  ['−2.5', '不能有小数，请填整数。'],
  ['1.5', '不能有小数，请填整数。'],
  ['三', '请只填数字，例如 3。'],
  ['1e3', '请只填数字，例如 3。'],
  ['0', '不能小于 1。'],
  ['10000', '不能大于 9999。'],
  ['9'.repeat(400), '不能大于 9999。'],
])('what is wrong with “%s” is said', (typed, said) =>
  expect(whole(1, 9999).safeParse(typed).error?.issues[0]?.message).toBe(said),
);
