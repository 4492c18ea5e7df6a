// Papers and recordings as offices and phones write them.
import { strToU8, zipSync } from 'fflate';

const main = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  docm: 'application/vnd.ms-word.document.macroEnabled.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
};

/** An Office archive with these parts beside the list of types. */
export const aPaper = (kind: keyof typeof main, parts: Record<string, Uint8Array> = {}) =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(`<Types><Override PartName="/main.xml" ContentType="${main[kind]}"/></Types>`),
      'main.xml': strToU8('<w:document>收条</w:document>'),
      ...parts,
    }),
  );

/** An archive of anything but an Office paper. */
export const anArchive = (parts: Record<string, Uint8Array>) => Buffer.from(zipSync(parts));

/** An OLE2 file whose directory has entries of these names. */
export function anOldPaper(...names: string[]) {
  const head = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  const entries = ['Root Entry', ...names].map((name, nth) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 'utf16le');
    entry.writeUInt16LE(name.length * 2 + 2, 64);
    entry[66] = nth ? 2 : 5;
    return entry;
  });
  return Buffer.concat([head, ...entries, Buffer.alloc(512)]);
}

const box = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};

/** What a recorder or a camera writes: `soun`, `vide`. */
export const aBoxed = (brand: string, ...tracks: string[]) =>
  Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0${brand}`, 'latin1')),
    box('mdat', Buffer.alloc(64, 7)),
    box(
      'moov',
      ...tracks.map((track) => box('trak', box('mdia', box('hdlr', Buffer.from(`\0\0\0\0\0\0\0\0${track}\0\0\0\0`))))),
    ),
  ]);

export const anAmr = () => Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(320, 0x3c)]);
export function aWav() {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + 800, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.write('data', 36, 'latin1');
  return Buffer.concat([head, Buffer.alloc(800)]);
}
/** A tag, then a frame of MPEG 1 layer III. */
export const anMp3 = () =>
  Buffer.concat([Buffer.from('ID3\x03\0\0\0\0\0\x0a', 'latin1'), Buffer.alloc(10), mp3Frame, Buffer.alloc(413)]);
const mp3Frame = Buffer.from([0xff, 0xfb, 0x90, 0x00]);
