// Papers of Word, Excel and WPS by their insides. Nothing but the list of parts is unpacked: a bomb stays closed.
import { strFromU8, unzipSync } from 'fflate';
import type { MediaType } from './media';

export type OfficeFault = 'macros' | 'bomb' | 'locked' | 'broken';
export type Paper = { mediaType: MediaType } | { fault: OfficeFault } | null;

const most = { parts: 4000, bytes: 200 * 2 ** 20, list: 64 * 1024 };
const listOfTypes = '[Content_Types].xml';

const mains: readonly (readonly [string, MediaType])[] = [
  ['wordprocessingml.document.main+xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['spreadsheetml.sheet.main+xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['presentationml.presentation.main+xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];
/** Parts that hold programs, and types that announce them. */
const isProgram = (name: string) => /vba(project|data)|macrosheets\/|activex\//i.test(name);
const announcesProgram = (types: string) => /macroenabled|vbaproject|ms-excel\.(intl)?macrosheet/i.test(types);

class Bomb extends Error {}

/** docx, xlsx, pptx: the archive says itself what is in it. Null where it is some other archive. */
export function zippedPaper(bytes: Uint8Array): Paper {
  let [parts, size, hasProgram] = [0, 0, false];
  try {
    const read = unzipSync(bytes, {
      filter({ name, size: packed, originalSize }) {
        parts += 1;
        size += originalSize;
        hasProgram ||= isProgram(name);
        const isList = name === listOfTypes;
        if (parts > most.parts || size > most.bytes) throw new Bomb();
        if (isList && (packed > most.list || originalSize > 16 * most.list)) throw new Bomb();
        return isList;
      },
    });
    const types = read[listOfTypes] && strFromU8(read[listOfTypes]);
    if (!types) return null;
    if (hasProgram || announcesProgram(types)) return { fault: 'macros' };
    const main = mains.find(([word]) => types.includes(word));
    return main ? { mediaType: main[1] } : null;
  } catch (error) {
    return { fault: error instanceof Bomb ? 'bomb' : 'broken' };
  }
}

/** A macro of Excel 4: a BOUNDSHEET record of the kind 1. */
function hasOldMacroSheet(bytes: Buffer) {
  for (let at = bytes.indexOf('\x85\x00', 0, 'latin1'); at >= 0; at = bytes.indexOf('\x85\x00', at + 1, 'latin1')) {
    const isRecord = (bytes[at + 2] ?? 0) >= 8 && bytes[at + 3] === 0;
    if (isRecord && (bytes[at + 8] ?? 9) <= 2 && bytes[at + 9] === 1) return true;
  }
  return false;
}

/** Entries of the directory of an OLE2 file stand at whole 128 bytes, each with its name and the length of it. */
function namesIn(bytes: Buffer): Set<string> {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = bytes.readUInt16LE(at + 64);
    const isEntry = length > 2 && length <= 64 && length % 2 === 0 && [1, 2, 5].includes(bytes[at + 66] ?? 0);
    if (isEntry) names.add(bytes.toString('utf16le', at, at + length - 2));
  }
  return names;
}
const programs = ['Macros', 'VBA', '_VBA_PROJECT', '_VBA_PROJECT_CUR'];

/** doc and xls, and what WPS writes (.wps, .et) in the same form. */
export function olePaper(bytes: Buffer): Paper {
  const names = namesIn(bytes);
  if (names.has('EncryptedPackage')) return { fault: 'locked' };
  const isText = names.has('WordDocument');
  const isTable = names.has('Workbook') || names.has('Book');
  if (!isText && !isTable) return null;
  if (programs.some((name) => names.has(name)) || (!isText && hasOldMacroSheet(bytes))) return { fault: 'macros' };
  return { mediaType: isText ? 'application/msword' : 'application/vnd.ms-excel' };
}
