import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { SubsidiesView } from '../queries/subsidies';

const bold = (value: string) => ({ value, fontWeight: 'bold' as const });
const yuan = (fen: number) => ({ value: fen / 100, format: '#,##0.00' });

/** One line a mediator, by name. */
export async function subsidyXlsx({ unit, title, rates, rows, sum }: SubsidiesView, exported: string) {
  const line = (name: string, of: Pick<(typeof rows)[number], 'counts' | 'cases' | 'amount'>) => [
    ...[name, of.counts.oral, of.counts.written, of.counts.difficult, of.cases],
    yuan(of.amount),
  ];
  const data: SheetData = [
    [bold('人民调解以案定补表')],
    [`${unit}，${title}结案的`],
    [rates.map((r) => `${r.name} ${r.text}/件`).join('，')],
    [],
    ['调解员', ...rates.map((r) => r.name), '合计件数', '补贴（元）'].map(bold),
    ...rows.map((r) => line(r.name, r)),
    line('合计', sum),
    [],
    ['按姓名排，不排名次。'],
    [exported],
  ];
  const columns = [{ width: 16 }, ...rates.map(() => ({ width: 12 })), { width: 12 }, { width: 14 }];
  return new Uint8Array(await writeXlsxFile(data, { sheet: '以案定补', columns }).toBuffer());
}
