import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { asFile } from '@/tests/support/files';
import { takeIn } from './intake';
import { scans } from './rules/media';

/** Lying, red left and blue right, with the order to turn it by 90°, a camera and a place: so phones write it. */
const photo = readFileSync('tests/support/turned.heic');
const look = (bytes: Buffer, name = 'IMG_0001.HEIC') => takeIn(asFile(bytes, name), scans);
const kept = async (bytes: Buffer) => {
  const intake = await look(bytes);
  if ('problem' in intake) throw new Error(intake.problem);
  return intake;
};
const changed = (change: (bytes: Buffer) => void) => {
  const bytes = Buffer.from(photo);
  change(bytes);
  return bytes;
};

test('a photo of an iPhone becomes a JPEG, upright, with nothing left of where and with what it was taken', async () => {
  expect(photo.includes('GuangzhouPhone')).toBe(true);
  const { taken, content } = await kept(photo);
  expect(taken).toMatchObject({ mediaType: 'image/jpeg', width: 96, height: 128, bytes: content.length });
  const { data, info } = await sharp(content).raw().toBuffer({ resolveWithObject: true });
  const at = (y: number) => [...data.subarray(y * info.width * 3 + 48 * 3).subarray(0, 3)];
  const [top, bottom] = [at(20), at(107)];
  expect([top[0], bottom[2]].every((strong) => Number(strong) > 180)).toBe(true);
  expect([top[2], bottom[0]].every((weak) => Number(weak) < 60)).toBe(true);
  const after = await sharp(content).metadata();
  expect([after.exif, after.xmp, after.icc]).toEqual([undefined, undefined, undefined]);
  expect(content.includes('GuangzhouPhone')).toBe(false);
});

test('one that is damaged or another film under that name is refused in a sentence, and the next one is read', async () => {
  const noise = changed((bytes) => bytes.fill(0xa5, 430, 583));
  const film = changed((bytes) => bytes.write('av01', bytes.indexOf('hvc1'), 'latin1'));
  for (const bytes of [photo.subarray(0, 500), photo.subarray(0, 40), noise, film])
    expect(await look(bytes)).toMatchObject({ problem: expect.stringMatching(/HEIC.*打不开.*再传一次/) });
  expect((await kept(photo)).taken.width).toBe(96);
});

test('one with more pixels than a phone takes is refused before it is decoded', async () => {
  const claimed = changed((bytes) => {
    const size = bytes.indexOf('ispe') + 8;
    bytes.writeUInt32BE(12_000, size);
    bytes.writeUInt32BE(9_000, size + 4);
  });
  expect(await look(claimed)).toEqual({ problem: '尺寸太大。请缩小到五千万像素以下再传。' });
});

test('others are answered while it is decoded', async () => {
  let turns = 0;
  const clock = setInterval(() => (turns += 1), 5);
  const reading = Promise.all([kept(photo), kept(photo)]);
  expect('taken' in (await takeIn(asFile(await aSmallOne(), 'a.png'), scans))).toBe(true);
  await reading;
  clearInterval(clock);
  expect(turns).toBeGreaterThan(3);
});

const aSmallOne = () =>
  sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
