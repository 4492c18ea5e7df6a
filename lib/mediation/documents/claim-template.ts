import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { claimColumns } from '../rules/claim-lines';

/** The empty list: headings, an example to be written over, and a second sheet that says what each column holds. */
export async function claimTemplate(): Promise<Uint8Array<ArrayBuffer>> {
  const headings = claimColumns.map(({ head }) => ({ value: head, fontWeight: 'bold' as const }));
  const sample = claimColumns.map((c) => ({ value: c.sample, type: String, format: '@' }));
  const notes: SheetData = [
    ['一行写一份合同；同一个人有两份合同就写两行。'],
    ['第二行是例子，填好以后请删掉。已经在名单里的不会重复登记。'],
    [],
    ...claimColumns.map(({ head, hint }) => [{ value: head, fontWeight: 'bold' as const }, hint]),
  ];
  const bytes = await writeXlsxFile([
    { data: [headings, sample], sheet: '名单', columns: claimColumns.map(() => ({ width: 18 })), stickyRowsCount: 1 },
    { data: notes, sheet: '怎么填', columns: [{ width: 18 }, { width: 60 }] },
  ]).toBuffer();
  return new Uint8Array(bytes);
}
