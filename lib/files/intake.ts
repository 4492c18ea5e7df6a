// What a person sends becomes what is kept: the type is read off the bytes, an image is painted anew, so that nothing
// but its picture remains (no place, no camera, no script after its end).
import { createHash } from 'node:crypto';
import pLimit from 'p-limit';
import sharp from 'sharp';
import { limits, type Taken } from './rules';

export type Intake = { taken: Taken; content: Buffer } | { problem: string };

// Readers of drawings, films and rarer formats stay shut: they are where the holes are found.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
sharp.cache(false);
// Work for the processor: one file at a time.
const oneAtATime = pLimit(1);

const no = (problem: string) => ({ problem });
const wrongType = no('不是能收的文件。请传照片（JPG、PNG、WebP）或者 PDF。');
const heic = no(
  '是苹果手机的 HEIC 格式，这里读不了。请在手机“设置”的“相机”“格式”里选“兼容性最佳”再拍，或者截一张图来传。',
);
const broken = no('坏了，或者没有传完整。请打开看看，再传一次。');

const begins = (bytes: Buffer, text: string, at = 0) =>
  bytes.subarray(at, at + text.length).toString('latin1') === text;
const isImage = (bytes: Buffer) =>
  begins(bytes, '\xff\xd8\xff') ||
  begins(bytes, '\x89PNG\r\n\x1a\n') ||
  (begins(bytes, 'RIFF') && begins(bytes, 'WEBP', 8));
const isHeic = (bytes: Buffer) =>
  begins(bytes, 'ftyp', 4) && /^(hei|hev|mif1|msf1)/.test(bytes.subarray(8, 12).toString('latin1'));
const hasEnd = (pdf: Buffer) => pdf.subarray(-2048).includes('%%EOF');

export const takeIn = (sent: File): Promise<Intake> =>
  oneAtATime(async () => {
    if (sent.size > limits.bytes) return no('超过 10 MB。请拍得小一点，或者分成几个文件。');
    const bytes = Buffer.from(await sent.arrayBuffer());
    if (begins(bytes, '%PDF-')) return hasEnd(bytes) ? take(bytes, { mediaType: 'application/pdf' }) : broken;
    if (isHeic(bytes)) return heic;
    return isImage(bytes) ? paintAnew(bytes) : wrongType;
  });

async function paintAnew(bytes: Buffer): Promise<Intake> {
  try {
    const source = sharp(bytes, { failOn: 'error', limitInputPixels: limits.pixels });
    const { data, info } = await source
      .autoOrient()
      .resize({ width: limits.side, height: limits.side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .jpeg({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    return take(data, { mediaType: 'image/jpeg', width: info.width, height: info.height });
  } catch (error) {
    return /pixel limit/.test(String(error)) ? no('尺寸太大。请缩小到一亿像素以下再传。') : broken;
  }
}

function take(content: Buffer, what: Pick<Taken, 'mediaType'> & Partial<Taken>): Intake {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { taken: { width: null, height: null, ...what, sha256, bytes: content.length }, content };
}
