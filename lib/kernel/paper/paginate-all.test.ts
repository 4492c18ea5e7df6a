import { expect, test } from 'vitest';
import { paginateAll } from './paginate-all';
import { type Block, text } from './sheet';

const long: Block = {
  kind: 'table',
  head: ['号', '户'],
  rows: Array.from({ length: 100 }, (_, at) => [String(at + 1), '户']),
  widths: [1, 3],
};

test('an annex is counted on from its paper, another paper begins at one', () => {
  const sheets = paginateAll([
    { title: '表决公告', blocks: [long] },
    { title: '文本', blocks: [text('文本')], isAnnex: true },
    { title: '计票单', blocks: [text('短')] },
  ]);
  const count = sheets.length - 1;
  expect(count).toBeGreaterThan(2);
  expect(sheets.map((s) => s.page)).toEqual([...Array.from({ length: count }, (_, at) => at + 1), 1]);
  expect(sheets.map((s) => s.pages)).toEqual([...Array.from({ length: count }, () => count), 1]);
  expect(new Set(sheets.map((s) => s.key)).size).toBe(sheets.length);
});
