import { expect, test } from 'vitest';
import { paginate } from './paginate';
import { type Block, pair, text } from './sheet';

const paper = (blocks: Block[], more = {}) => ({
  title: '名册',
  number: '表〔2026〕3号',
  org: '居委会',
  blocks,
  ...more,
});
const grid = (rows: number): Block => ({
  kind: 'table',
  head: ['号', '户'],
  rows: Array.from({ length: rows }, (_, at) => [String(at + 1), `第${at + 1}户`]),
  widths: [1, 3],
});

test('a short paper is one sheet', () => {
  const [only, ...more] = paginate(paper([text('短'), { kind: 'pairs', rows: [pair('名', '值')] }]));
  expect(more).toEqual([]);
  expect(only).toMatchObject({ title: '名册', page: 1, pages: 1 });
});

test('no row of a long table is lost or doubled, and its head stands on each sheet', () => {
  const sheets = paginate(paper([grid(200)]));
  expect(sheets.length).toBeGreaterThan(5);
  const tables = sheets.flatMap((s) => s.blocks).filter((b) => b.kind === 'table');
  expect(tables.flatMap((t) => t.rows.map(([n]) => n))).toEqual(Array.from({ length: 200 }, (_, at) => String(at + 1)));
  for (const table of tables) expect(table.head).toEqual(['号', '户']);
});

test('further sheets carry the number only, unless each is posted alone', () => {
  expect(
    new Set(
      paginate(paper([grid(100)]))
        .slice(1)
        .map((s) => `${s.org}${s.title}${s.number}`),
    ),
  ).toEqual(new Set(['表〔2026〕3号']));
  expect(new Set(paginate(paper([grid(100)], { repeats: true })).map((s) => s.title))).toEqual(new Set(['名册']));
});

test('a seal is never alone on its sheet', () => {
  for (let lines = 1; lines < 60; lines += 1) {
    const blocks: Block[] = [
      ...Array.from({ length: lines }, () => text('字'.repeat(20))),
      { kind: 'sign', lines: ['计票人：', '监票人：'] },
      { kind: 'seal', org: '居委会', date: '2026年11月23日' },
    ];
    for (const sheet of paginate(paper(blocks))) expect(sheet.blocks[0]?.kind).not.toBe('seal');
    expect(paginate(paper(blocks)).flatMap((s) => s.blocks)).toEqual(blocks);
  }
});

test('nobody signs a sheet that says nothing, and a heading stays with what it is over', () => {
  for (let lines = 2; lines < 60; lines += 1) {
    const blocks: Block[] = [
      ...Array.from({ length: lines }, () => text('字'.repeat(20))),
      text('当事人陈述：', true),
      text('话'),
      { kind: 'sign', lines: ['当事人：', '调解员：'] },
    ];
    const sheets = paginate(paper(blocks));
    for (const sheet of sheets) {
      expect(sheet.blocks[0]?.kind).toBe('text');
      expect(sheet.blocks.at(-1)).not.toMatchObject({ text: '当事人陈述：' });
    }
    expect(sheets.flatMap((s) => s.blocks)).toEqual(blocks);
  }
});

test('a text longer than a sheet does not stop it', () => {
  expect(paginate(paper([text('字'.repeat(3000)), text('完')])).map((s) => s.blocks.length)).toEqual([1, 1]);
});
