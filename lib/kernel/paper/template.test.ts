import PizZip from 'pizzip';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { docxOf } from './docx';
import { type Block, text } from './sheet';
import { type Fields, faultOf, fillTemplate } from './template';
import { drawingMark } from './template-pictures';

const fields: Fields = { 编号: true, 条款: { 内容: true } };
const word = async (...lines: string[]) => {
  const blocks: Block[] = lines.map((line) => text(line, true));
  return Buffer.from(await docxOf([{ title: '协议', blocks }]));
};
const fault = async (lines: string[], required: string[][] = []) => faultOf(await word(...lines), fields, required);
const textOf = (bytes: Uint8Array) =>
  new PizZip(bytes)
    .file('word/document.xml')!
    .asText()
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
const changed = async (change: (zip: PizZip) => void) => {
  const zip = new PizZip(await word('{编号}'));
  change(zip);
  return faultOf(zip.generate({ type: 'nodebuffer' }), fields, []);
};

test('a good template is filled: fields, rows, what nobody knows left empty, signs of XML as they are', async () => {
  const bytes = await word('编号：{编号}', '{#条款}', '一、{内容}（{编号}）', '{/条款}', '完');
  expect(faultOf(bytes, fields, [['编号'], ['条款']])).toBeNull();
  const made = textOf(await fillTemplate(bytes, { 编号: '1<&>', 条款: [{ 内容: '甲' }, { 内容: '' }] }));
  expect(made).toContain('编号：1&lt;&amp;&gt;\n一、甲（1');
  expect(made).not.toMatch(/[{}]|undefined|null/);
});

test.each([
  ['an unknown field', ['前面', '编号：{编好}'], /没有“\{编好\}”这个字段，在正文第 3 段“编号：\{编好\}”/],
  ['a field outside its list', ['{内容}'], /没有“\{内容\}”/],
  ['a list as a field', ['{条款}'], /没有“\{条款\}”/],
  ['a loop that is not closed', ['{#条款}', '{内容}'], /有“\{#条款\}”，后面没有“\{\/条款\}”，在正文第 2 段/],
  [
    'a loop named in the text before',
    ['写条款', '{#条款}', '{内容}'],
    /后面没有“\{\/条款\}”，在正文第 3 段“\{#条款\}”/,
  ],
  ['a loop that was not opened', ['{/条款}'], /前面没有“\{#条款\}”/],
  ['a brace that is not closed', ['编号：{编号', '完'], /后面少一个“\}”|多了一个/],
  ['raw XML', ['{@编号}'], /没有“\{@编号\}”/],
])('%s is refused with its place, and the old one stays', async (_, lines, why) => {
  expect(await fault(lines)).toMatch(why);
  expect(await fault(lines)).toContain('原来的模板没有动');
});

test('what must be in it is named', async () => {
  expect(await fault(['{编号}'], [['编号'], ['条款', '内容']])).toMatch(/少了必须有的字段：\{条款\}或\{内容\}/);
});

test('what is no Word file, carries macros or reads from elsewhere is refused', async () => {
  expect(faultOf(Buffer.from('{编号}'), fields, [])).toMatch(/不是 \.docx/);
  expect(faultOf(Buffer.from('PK\x03\x04 and nothing'), fields, [])).toMatch(/坏了|不是/);
  expect(await changed((zip) => zip.remove('word/document.xml'))).toMatch(/不是 \.docx/);
  expect(await changed((zip) => zip.file('word/vbaProject.bin', 'x'))).toMatch(/宏/);
  expect(await changed((zip) => zip.file('word/embeddings/a.xlsx', 'x'))).toMatch(/嵌/);
  const link =
    '<Relationships><Relationship Type="x/attachedTemplate" Target="http://e/x.dotm" TargetMode="External"/></Relationships>';
  expect(await changed((zip) => zip.file('word/_rels/settings.xml.rels', link))).toMatch(/外部/);
});

test('what was drawn becomes a picture of its own that the file knows of, and no line cuts it', async () => {
  const bytes = await word('编号：{编号}', '{#条款}', '{内容}', '{/条款}');
  const mark = drawingMark({ path: 'M10 10L90 40', width: 120, height: 40 });
  const zip = new PizZip(await fillTemplate(bytes, { 编号: mark, 条款: [{ 内容: mark }, { 内容: '甲' }] }));
  const read = (name: string) => zip.file(name)!.asText();
  const xml = read('word/document.xml');
  const names = [...xml.matchAll(/r:embed="(\w+)"/g)].map(([, name]) => name!);
  expect(names).toEqual(['drawn1', 'drawn2']);
  for (const name of names) {
    expect(read('word/_rels/document.xml.rels')).toContain(`Id="${name}"`);
    const picture = sharp(zip.file(`word/media/${name}.png`)!.asNodeBuffer());
    expect(await picture.metadata()).toMatchObject({ format: 'png', width: 120, height: 40 });
    const { dominant, isOpaque } = await picture.stats();
    expect([dominant.r > 200, isOpaque]).toEqual([true, true]);
  }
  expect(read('[Content_Types].xml').match(/Extension="png"/g)).toHaveLength(1);
  const [first] = xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g)!.filter((p) => p.includes('<w:drawing>'));
  expect(first).toContain('编号：');
  expect(first).not.toContain('"exact"');
  expect(xml).not.toMatch(/[\uE000-\uF8FF]|M10/);
});
