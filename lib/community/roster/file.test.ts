import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { openTable } from '@/lib/kernel/table-file';
import { readLines } from './lines';
import { rosterTemplate, rosterTemplateCsv } from './template';

const wanted = [
  ['户号', '姓名', '房号'],
  ['0001', '张三', '1-101'],
];
const csv = '户号,姓名,房号\r\n0001,张三,1-101\r\n';
/** 户号,姓名,房号 / 0001,张三,1-101 as a Chinese Excel writes it. */
const gb18030 = Buffer.from('bba7bac52cd0d5c3fb2cb7bfbac50d0a303030312cd5c5c8fd2c312d3130310d0a', 'hex');

test.each([
  ['UTF-8', Buffer.from(csv)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${csv}`)],
  ['GB18030', gb18030],
  ['UTF-16', Buffer.from(`\ufeff${csv.replaceAll(',', '\t')}`, 'utf16le')],
])('CSV in %s', async (_, bytes) => {
  expect(await openTable(bytes)).toEqual({ table: wanted });
});

test('XLSX: text, numbers, dates and empty cells as people see them', async () => {
  const day = new Date('1980-01-31T00:00:00Z');
  const bytes = await writeXlsxFile([
    ['户号', '面积', '出生日期', '姓名'],
    [{ value: '0001', type: String }, 89.12, { value: day, type: Date, format: 'yyyy-mm-dd' }, null],
  ]).toBuffer();
  expect(await openTable(bytes)).toEqual({
    table: [
      ['户号', '面积', '出生日期', '姓名'],
      ['0001', '89.12', '1980-01-31', ''],
    ],
  });
});

test.each([
  ['XLSX', rosterTemplate],
  ['CSV', () => Buffer.from(rosterTemplateCsv())],
])('the %s template can be read back, and its example row is right', async (_, template) => {
  const opened = await openTable(await template());
  if ('problem' in opened) throw new Error(opened.problem);
  const read = readLines(opened.table, () => ({ idHash: '', idSealed: '' }), '2026-11-23');
  expect(read).toMatchObject({ faults: [], lines: [{ unit: '紫兰苑 13-1-101', area: 8912, tie: 'owner-here' }] });
});

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])],
  ['a broken archive', Buffer.from('PK\x03\x04 nothing')],
  ['an open quote', Buffer.from('户号,"姓名\n1')],
  ['a program', Buffer.from('MZ\x90\0\x03\0\0\0 This program cannot be run in DOS mode.', 'latin1')],
  ['a file of text that is called a program', Buffer.from('MZ not a table')],
  ['a PDF of letters only', Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n')],
  ['a photo', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1')],
  ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['an archive that is no workbook', Buffer.from(zipSync({ 'readme.txt': strToU8('no table') }))],
  ['bytes that are no letters', Buffer.from('ffff81ff30ff', 'hex')],
])('%s is refused with a sentence', async (_, bytes) => {
  expect(await openTable(bytes)).toEqual({ problem: expect.stringContaining('这不是表格') });
});

test.each([
  ['no byte', Buffer.alloc(0)],
  ['only ends of lines', Buffer.from('\r\n\r\n')],
])('a file with %s is said to be empty', async (_, bytes) => {
  expect(await openTable(bytes)).toEqual({ problem: expect.stringContaining('是空的') });
});
