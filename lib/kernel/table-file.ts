// A sheet as rows of text: XLSX, or CSV in UTF-8 (with or without its mark), UTF-16 or GB18030.
import { parse } from 'csv-parse/sync';
import pLimit from 'p-limit';
import { type CellValue, readSheet } from 'read-excel-file/node';

const maxBytes = 3.5 * 2 ** 20;
const maxRows = 60_000;
/** A small archive may hold gigabytes. */
const maxUnpacked = 120 * 2 ** 20;

export type Table = string[][];
export type Opened = { table: Table } | { problem: string };

const unreadable = '这不是表格，或者文件坏了，读不了。请存成 XLSX 或 CSV，用模板里的表头，再传一次。';
const empty = '这个文件是空的。请用模板里的表头，填好再传一次。';
/** How programs, PDF, web pages and archives begin; a table of text never does. Others betray themselves by their bytes. */
const notTables = /^(MZ|%PDF|GIF8|RIFF|Rar!|7z|{\\rtf|<!doctype|<html)/i;
// Reading is work for the processor: one file at a time.
const oneAtATime = pLimit(1);

export const openTable = (bytes: Buffer): Promise<Opened> =>
  oneAtATime(async () => {
    if (bytes.length > maxBytes) return { problem: '文件超过 3.5 MB。请删去多余的列和格式，或分成几个文件。' };
    try {
      const begin = bytes.subarray(0, 16).toString('latin1');
      if (notTables.test(begin)) return { problem: unreadable };
      const table = begin.startsWith('PK') ? await readXlsx(bytes) : readCsv(bytes);
      if (!table) return { problem: unreadable };
      if (table.every((row) => row.every((cell) => !cell))) return { problem: empty };
      return table.length > maxRows ? { problem: `表里超过 ${maxRows} 行，请分成几个文件。` } : { table };
    } catch {
      return { problem: unreadable };
    }
  });

const clean = (text: string) =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out
    .replace(/[\u0000-\u001f\u007f\ufeff]/g, ' ')
    .trim();

/** `CellValue | null` as people see it in the sheet. */
function textOf(value: CellValue | null): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  // Binary fractions: 89.12 may come as 89.11999999999999.
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(6)));
  return clean(String(value));
}

async function readXlsx(bytes: Buffer): Promise<Table | null> {
  if (unpackedSize(bytes) > maxUnpacked) return null;
  const rows = await readSheet(bytes);
  return rows.map((row) => row.map(textOf));
}

/** What the archive's own list of contents announces. */
function unpackedSize(zip: Buffer): number {
  let all = 0;
  for (let at = zip.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0 && at + 46 <= zip.length; ) {
    all += zip.readUInt32LE(at + 24);
    at = zip.indexOf('PK\x01\x02', at + 46, 'latin1');
  }
  return all;
}

function readCsv(bytes: Buffer): Table | null {
  const text = decode(bytes);
  // A table of text has no control signs but tabs and ends of lines, and no bytes that are no letters.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  if (/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text)) return null;
  const heading = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = ['\t', ';', '，'].find((mark) => heading.split(mark).length > heading.split(',').length) ?? ',';
  const rows: string[][] = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false });
  return rows.map((row) => row.map(clean));
}

/** GB18030 is what a Chinese Excel writes as CSV; it is tried when the bytes are no UTF-8. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
