import { expect, test } from 'vitest';
import { csvOf } from './csv';

test('a table opens in a spreadsheet as what it says', () => {
  expect(
    csvOf([
      ['号', '姓名'],
      [1, '张,三'],
      [2, '他说"好"'],
      [3, null],
    ]),
  ).toBe('\uFEFF号,姓名\r\n1,"张,三"\r\n2,"他说""好"""\r\n3,\r\n');
});

test('nothing in it is run as a formula', () => {
  expect(csvOf([['=1+1', '+86', '-1', '@a', '正常']])).toBe("\uFEFF'=1+1,'+86,'-1,'@a,正常\r\n");
});
