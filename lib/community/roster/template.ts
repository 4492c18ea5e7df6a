import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { columns } from './columns';

/** The empty table: headings, an example to be written over, and a second sheet that says what each column holds. */
export function rosterTemplate(): Promise<Buffer> {
  const headings = columns.map(({ head }) => ({ value: head, fontWeight: 'bold' as const }));
  // Everything is text: numbers would lose the zeros of 0101 and the end of an ID number.
  const sample = columns.map(({ sample }) => ({ value: sample, type: String, format: '@' }));
  const notes: SheetData = [
    ['一行写一个人；同一个人有几套房就写几行，第二行起“与房屋关系”填“产权人不住”。'],
    ['空房只填房屋各栏，姓名留空。留空的栏不会改动已有的登记。'],
    ['第二行是例子，填好以后请删掉。'],
    [],
    ...columns.map(({ head, hint }) => [{ value: head, fontWeight: 'bold' as const }, hint]),
  ];
  return writeXlsxFile([
    {
      data: [headings, sample],
      sheet: '花名册',
      columns: columns.map(() => ({ width: 14 })),
      stickyRowsCount: 1,
    },
    { data: notes, sheet: '怎么填', columns: [{ width: 18 }, { width: 60 }] },
  ]).toBuffer();
}

/** The same table where no XLSX can be written. The mark in front tells a Chinese Excel that it is UTF-8. */
export const rosterTemplateCsv = () =>
  `\ufeff${[columns.map(({ head }) => head), columns.map(({ sample }) => sample)].map((row) => row.join(',')).join('\r\n')}\r\n`;
