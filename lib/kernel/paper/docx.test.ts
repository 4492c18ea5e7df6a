import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxOf } from './docx';
import { text } from './sheet';

test('signatures keep to the words before them, and a date that does not fit is a line of its own', async () => {
  const date = '　　　年　　月　　日';
  const lines = [`申请人 王念兰（签名或按指印）：＿＿＿＿＿＿　${date}`, `调解员：＿＿＿＿　${date}`];
  const file = await docxOf([{ title: '记录', blocks: [text('话'), text('我已知悉。'), { kind: 'sign', lines }] }]);
  const paragraphs = strFromU8(unzipSync(file)['word/document.xml']!).split('<w:p>');
  const of = (words: string) => paragraphs.find((p) => p.includes(words)) ?? '';
  const keeps = (words: string) => of(words).includes('<w:keepNext/>');
  expect([keeps('话<'), keeps('我已知悉。'), keeps('申请人'), keeps('调解员')]).toEqual([false, true, true, false]);
  expect([of('申请人').includes('<w:br/>'), of('调解员').includes('<w:br/>')]).toEqual([true, false]);
});

test('who took a paper out is said at the foot of each page, and never makes a page of its own', async () => {
  const files = unzipSync(await docxOf([{ title: '凭证', blocks: [text('话')], foot: '某人 导出' }]));
  const feet = Object.keys(files).filter((name) => /footer\d*\.xml$/.test(name));
  expect(feet.filter((name) => strFromU8(files[name]!).includes('某人 导出'))).toHaveLength(1);
  expect(strFromU8(files['word/document.xml']!)).not.toContain('某人 导出');
});

test('the code under a seal stays with it, and an annex goes on counting pages', async () => {
  const seal = { kind: 'seal', left: '证明人：', org: '居委会', date: '2026年11月23日' } as const;
  const paper = { title: '公告', blocks: [text('话'), seal], qr: { text: 'http://x.example', label: '二维码' } };
  const fileOf = async (isAnnex: boolean) =>
    unzipSync(await docxOf([paper, { title: '文本', blocks: [text('文本')], isAnnex }]));
  const joined = await fileOf(true);
  const xml = strFromU8(joined['word/document.xml']!);
  const head = xml.slice(xml.indexOf('证明人'), xml.indexOf('<w:drawing>'));
  expect(head.match(/<w:keepNext\/>/g)).toHaveLength(3);
  const starts = (words: string) => words.match(/w:pgNumType w:start="1"/g)?.length;
  expect([starts(xml), starts(strFromU8((await fileOf(false))['word/document.xml']!))]).toEqual([1, 2]);
  const feet = Object.entries(joined).filter(([name]) => /^word\/footer/.test(name));
  expect(feet.map(([, bytes]) => strFromU8(bytes).includes('NUMPAGES'))).toEqual([true, true]);
});
