import { Document, Packer, Paragraph } from 'docx';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { aPhoto } from '@/tests/support/files';
import { aBoxed, anAmr, anArchive, anMp3, anOldPaper, aPaper, aWav } from '@/tests/support/media';
import { takeIn } from './intake';
import { anything, type MediaKind, scans } from './rules/media';

async function look(bytes: Uint8Array, takes: readonly MediaKind[] = anything) {
  const intake = await takeIn(new File([new Uint8Array(bytes)], 'IMG_0001.jpg', { type: 'image/jpeg' }), takes);
  return 'problem' in intake ? intake.problem : intake.taken.mediaType;
}
const ooxml = 'application/vnd.openxmlformats-officedocument';

test.each([
  [
    'Word',
    () => Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('收条')] }] })),
    'wordprocessingml.document',
  ],
  ['Excel', async () => await writeExcel([[{ value: '一' }]], {}).toBuffer(), 'spreadsheetml.sheet'],
  ['PowerPoint', () => aPaper('pptx'), 'presentationml.presentation'],
])('a paper of %s is known by its inside, whatever it is called', async (_, make, type) => {
  expect(await look(await make())).toBe(`${ooxml}.${type}`);
});

test.each([
  ['Word', ['WordDocument', '1Table'], 'application/msword'],
  ['Excel', ['Workbook'], 'application/vnd.ms-excel'],
  ['an old Excel', ['Book'], 'application/vnd.ms-excel'],
])('the old form of %s, which WPS writes too', async (_, names, type) => {
  expect(await look(anOldPaper(...names))).toBe(type);
});

test.each([
  ['M4A of an iPhone', aBoxed('M4A ', 'soun'), 'audio/mp4'],
  ['M4A of an Android phone, which calls itself a film', aBoxed('mp42', 'soun'), 'audio/mp4'],
  ['3GP with nothing but sound', aBoxed('3gp4', 'soun'), 'audio/mp4'],
  ['MP3', anMp3(), 'audio/mpeg'],
  ['AMR', anAmr(), 'audio/amr'],
  ['WAV', aWav(), 'audio/wav'],
])('a recording: %s', async (_, bytes, type) => expect(await look(bytes)).toBe(type));

const macros = /带着宏/;
const vba = { 'word/vbaProject.bin': strToU8('x') };
const sheet = Buffer.from('850010000000000000010800', 'hex');
test.each([
  ['docm under the name of docx', aPaper('docm'), macros],
  ['docx with a project of VBA', aPaper('docx', vba), macros],
  ['xlsx with a macro sheet', aPaper('xlsx', { 'xl/macrosheets/sheet1.xml': strToU8('x') }), macros],
  ['doc with macros', anOldPaper('WordDocument', 'Macros', 'VBA'), macros],
  ['xls with macros', anOldPaper('Workbook', '_VBA_PROJECT_CUR'), macros],
  ['xls with macros of Excel 4', Buffer.concat([anOldPaper('Workbook'), sheet]), macros],
  ['a locked paper', anOldPaper('EncryptedPackage', 'EncryptionInfo'), /密码/],
  ['half a docx', aPaper('docx').subarray(0, 200), /坏了/],
  ['a zip of pictures', anArchive({ 'a.jpg': await aPhoto() }), /不是能收的文件/],
  ['an old presentation', anOldPaper('PowerPoint Document'), /不是能收的文件/],
  ['a film of a phone', aBoxed('mp42', 'vide', 'soun'), /录像/],
  ['a film under the name of a recording', aBoxed('M4A ', 'soun', 'vide'), /录像/],
  ['boxes without a track', aBoxed('M4A '), /录像/],
])('%s is refused with what to do', async (_, bytes, why) => expect(await look(bytes)).toMatch(why));

/** Says of itself that its parts are so large when they are unpacked. */
function claiming(bytes: Buffer, size: number) {
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
    bytes.writeUInt32LE(size, at + 24);
  return bytes;
}

test('a bomb is refused without being opened', async () => {
  expect(await look(claiming(aPaper('docx'), 150 * 2 ** 20))).toMatch(/大得不正常/);
  const list = anArchive({ '[Content_Types].xml': new Uint8Array(80 * 2 ** 20) });
  expect(list.length).toBeLessThan(2 ** 20);
  expect(await look(claiming(list, 100))).toMatch(/大得不正常/);
  const many = Object.fromEntries(Array.from({ length: 4001 }, (_, nth) => [`${nth}.xml`, new Uint8Array()]));
  expect(await look(aPaper('docx', many))).toMatch(/大得不正常/);
});

test('a form that takes scans takes nothing else, and says what it takes', async () => {
  expect(await look(aPaper('docx'), scans)).toBe('不是能收的文件。请传照片（JPG、PNG、WebP、HEIC）或 PDF。');
  expect(await look(anAmr(), scans)).toMatch(/请传照片/);
  expect(await look(await aPhoto(), scans)).toBe('image/jpeg');
});

test('a recording may be longer than a photo, and a paper may not', async () => {
  const long = Buffer.concat([anAmr(), Buffer.alloc(12 * 2 ** 20, 0x3c)]);
  expect(await look(long)).toBe('audio/amr');
  const paper = Buffer.concat([anOldPaper('WordDocument'), Buffer.alloc(12 * 2 ** 20)]);
  expect(await look(paper)).toMatch(/超过 10 MB/);
  expect(await look(Buffer.concat([anAmr(), Buffer.alloc(50 * 2 ** 20)]))).toMatch(/超过 50 MB/);
});
