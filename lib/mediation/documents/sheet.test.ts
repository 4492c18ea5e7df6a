import { expect, test } from 'vitest';
import { type Block, paginate, text } from './sheet';

const sign: Block = { kind: 'sign', lines: ['申请人：', '被申请人：'] };
const seal: Block = { kind: 'seal', org: '调解委员会', date: '2026年11月23日' };
const long = (n: number) => Array.from({ length: n }, () => text('一二三四五六七八九十'.repeat(5)));

test('what fits stays on one sheet; what does not goes on, losing nothing', () => {
  expect(paginate({ title: '协议', number: '1', blocks: [...long(3), sign, seal] })).toHaveLength(1);
  const sheets = paginate({ title: '协议', number: '1', blocks: [...long(40), sign, seal] });
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets.flatMap((s) => s.blocks)).toHaveLength(42);
  expect(sheets.slice(1).map((s) => s.title)).toEqual(sheets.slice(1).map(() => ''));
});

test('a seal never stands alone', () => {
  for (let n = 1; n < 30; n += 1) {
    const last = paginate({ title: '协议', number: null, blocks: [...long(n), sign, seal] }).at(-1)!;
    expect(last.blocks.length).toBeGreaterThan(1);
  }
});
