import sharp from 'sharp';
import { expect, test } from 'vitest';
import { aPdf, aPhoto } from '@/tests/support/files';
import { takeIn } from './intake';
import { scans } from './rules/media';

const sent = (bytes: Uint8Array | string, name = 'a.jpg', type = 'image/jpeg') =>
  new File([bytes as Uint8Array<ArrayBuffer>], name, { type });
const problemOf = async (file: File) => {
  const intake = await takeIn(file, scans);
  return 'problem' in intake ? intake.problem : null;
};
const kept = async (file: File) => {
  const intake = await takeIn(file, scans);
  if ('problem' in intake) throw new Error(intake.problem);
  return intake;
};

test('a photo loses where and with what it was taken, and keeps its picture', async () => {
  const photo = await aPhoto({ place: true });
  const before = await sharp(photo).metadata();
  expect(before.exif?.includes('GuangzhouPhone')).toBe(true);
  const { taken, content } = await kept(sent(photo));
  const after = await sharp(content).metadata();
  expect(after).toMatchObject({ format: 'jpeg', width: taken.width, height: taken.height });
  expect([after.exif, after.xmp, after.iptc, after.icc]).toEqual([undefined, undefined, undefined, undefined]);
  expect(content.includes('GuangzhouPhone')).toBe(false);
  expect(content.length).toBe(taken.bytes);
});

test('a photo taken sideways is turned upright', async () => {
  const photo = await sharp(await aPhoto({ width: 60, height: 30 }))
    .withMetadata({ orientation: 6 })
    .toBuffer();
  expect((await kept(sent(photo))).taken).toMatchObject({ width: 30, height: 60 });
});

test('the longest side is 2400 at most, and nothing is blown up', async () => {
  expect((await kept(sent(await aPhoto({ width: 4000, height: 1000 })))).taken).toMatchObject({
    width: 2400,
    height: 600,
  });
  expect((await kept(sent(await aPhoto({ width: 40, height: 20 })))).taken).toMatchObject({ width: 40, height: 20 });
});

test('PNG and WebP become JPEG, on white, whatever they are called', async () => {
  const clear = sharp({ create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });
  for (const bytes of [await clear.clone().png().toBuffer(), await clear.clone().webp().toBuffer()]) {
    const { taken, content } = await kept(sent(bytes, 'paper.pdf', 'application/pdf'));
    expect(taken.mediaType).toBe('image/jpeg');
    const [red] = await sharp(content).raw().toBuffer();
    expect(red).toBeGreaterThan(250);
  }
});

test('what hides behind a picture is gone', async () => {
  const both = Buffer.concat([await aPhoto(), Buffer.from('<script>alert(1)</script>PK\x03\x04')]);
  expect((await kept(sent(both))).content.includes('<script>')).toBe(false);
});

test('a PDF stays as it is, also under the name of a picture', async () => {
  const pdf = aPdf('一');
  const { taken, content } = await kept(sent(pdf));
  expect(taken).toMatchObject({ mediaType: 'application/pdf', width: null, bytes: pdf.length });
  expect(content.equals(pdf)).toBe(true);
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
test.each([
  ['a page', '<!doctype html><script>alert(1)</script>', /不是能收的文件/],
  ['a drawing', svg, /不是能收的文件/],
  ['a GIF', Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64'), /不是能收的文件/],
  ['a program', 'MZ\x90\x00', /不是能收的文件/],
  ['a HEIC', Buffer.from('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00', 'latin1'), /HEIC/],
  ['half a PDF', '%PDF-1.7 and no end', /坏了/],
])('%s is refused, whatever it is called', async (_, bytes, why) => {
  expect(await problemOf(sent(bytes))).toMatch(why);
});

test('a photo that was cut off is refused', async () => {
  const photo = await aPhoto({ width: 600, height: 600 });
  for (const whole of [photo, await sharp(photo).png().toBuffer()])
    expect(await problemOf(sent(whole.subarray(0, whole.length / 2)))).toMatch(/坏了/);
});

test('over 10 MB is refused unread, and more pixels than a page has too', async () => {
  expect(await problemOf(sent(new Uint8Array(10 * 2 ** 20 + 1)))).toMatch(/超过 10 MB/);
  const bomb = await sharp({ create: { width: 12_000, height: 9000, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
  expect(await problemOf(sent(bomb))).toMatch(/尺寸太大/);
});
