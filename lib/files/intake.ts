// What a person sends becomes what is kept: the type is read off the bytes, an image is painted anew, so that nothing
// but its picture remains (no place, no camera, no script after its end).
import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import pLimit from 'p-limit';
import sharp, { type SharpOptions } from 'sharp';
import { readHeic } from './heic';
import { limits, type Taken } from './rules';
import { kindsWord, largest, type MediaKind, type MediaType, media } from './rules/media';
import { type OfficeFault, olePaper, type Paper, zippedPaper } from './rules/office';
import { isRecording } from './rules/sound';

export type Intake = { taken: Taken; content: Buffer } | { problem: string };

// Readers of drawings, films and rarer formats stay shut: they are where the holes are found.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
sharp.cache(false);
// Work for the processor: one file at a time.
const oneAtATime = pLimit(1);

const no = (problem: string) => ({ problem });
const heic = no('是 HEIC 照片，可是打不开：可能坏了，或者没有传完整。请再传一次；还是不行，就截一张图来传。');
const wide = (word: string) => no(`尺寸太大。请缩小到${word}像素以下再传。`);
const film = no('是录像，这里收不了。请只传录音，或者截几张图来传。');
const broken = no('坏了，或者没有传完整。请打开看看，再传一次。');
const faults: Record<OfficeFault, { problem: string }> = {
  macros: no('带着宏（能自己运行的程序），不能收。请另存为普通的文档、表格，或者 PDF 再传。'),
  bomb: no('解开以后大得不正常，不能收。请打开另存一份，或者打印成 PDF 再传。'),
  locked: no('有打开密码，别人读不了。请去掉密码再传。'),
  broken,
};
const tooLarge = (bytes: number) => no(`超过 ${bytes / 2 ** 20} MB。请拍得小一点，或者分成几个文件。`);

const images = new Set(['image/jpeg', 'image/png', 'image/apng', 'image/webp']);
/** As the library names them; the boxes of films are looked into, since recorders use them too. */
const sounds: Record<string, MediaType> = {
  'audio/mpeg': 'audio/mpeg',
  'audio/amr': 'audio/amr',
  'audio/wav': 'audio/wav',
  'audio/aac': 'audio/aac',
};
const hasEnd = (pdf: Buffer) => pdf.subarray(-2048).includes('%%EOF');
const isZip = (bytes: Buffer) => bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'));
const isBoxed = (bytes: Buffer) => bytes.toString('latin1', 4, 8) === 'ftyp';

const asPaper = (paper: Paper) => (paper && 'fault' in paper ? faults[paper.fault] : paper);

/** Null: nothing that is taken anywhere. A zip is opened by our own hand, with bounds. */
async function look(bytes: Buffer): Promise<{ mediaType: MediaType; isHeic?: true } | { problem: string } | null> {
  if (isZip(bytes)) return asPaper(zippedPaper(bytes));
  const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? '';
  if (images.has(mime)) return { mediaType: 'image/jpeg' };
  if (mime === 'application/pdf') return hasEnd(bytes) ? { mediaType: mime } : broken;
  if (/^image\/hei[cf]/.test(mime)) return { mediaType: 'image/jpeg', isHeic: true };
  if (mime === 'application/x-cfb') return asPaper(olePaper(bytes));
  if (isBoxed(bytes) && !mime.startsWith('image/')) return isRecording(bytes) ? { mediaType: 'audio/mp4' } : film;
  return sounds[mime] ? { mediaType: sounds[mime] } : null;
}

/** A HEIC is decoded in a thread of its own and at its own pace: others' files go by. */
export async function takeIn(sent: File, takes: readonly MediaKind[]): Promise<Intake> {
  const read = await oneAtATime(() => readIn(sent, takes));
  if (!('heic' in read)) return read;
  const found = await readHeic(read.heic);
  if (found === 'broken') return heic;
  if (found === 'large') return wide('五千万');
  const { data, width, height } = found;
  return oneAtATime(() => paintAnew(data, { raw: { width, height, channels: 4 } }));
}

async function readIn(sent: File, takes: readonly MediaKind[]): Promise<Intake | { heic: Buffer }> {
  const most = Math.max(...takes.map((kind) => largest[kind]));
  if (sent.size > most) return tooLarge(most);
  const bytes = Buffer.from(await sent.arrayBuffer());
  const found = await look(bytes);
  if (found && 'problem' in found) return found;
  const kind = found && media[found.mediaType].kind;
  if (!kind || !takes.includes(kind)) return no(`不是能收的文件。请传${kindsWord(takes)}。`);
  if (bytes.length > largest[kind]) return tooLarge(largest[kind]);
  if (found.isHeic) return { heic: bytes };
  return kind === 'photo' ? paintAnew(bytes) : take(bytes, found);
}

async function paintAnew(bytes: Buffer, as: SharpOptions = {}): Promise<Intake> {
  try {
    const source = sharp(bytes, { failOn: 'error', limitInputPixels: limits.pixels, ...as });
    const { data, info } = await source
      .autoOrient()
      .resize({ width: limits.side, height: limits.side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .jpeg({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    return take(data, { mediaType: 'image/jpeg', width: info.width, height: info.height });
  } catch (error) {
    return /pixel limit/.test(String(error)) ? wide('一亿') : broken;
  }
}

function take(content: Buffer, what: Pick<Taken, 'mediaType'> & Partial<Taken>): Intake {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { taken: { width: null, height: null, ...what, sha256, bytes: content.length }, content };
}
