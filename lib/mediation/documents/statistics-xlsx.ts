import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

interface Told {
  unit: string;
  title: string;
  rate: string;
  groups: readonly {
    title: string;
    rule: string;
    lines: readonly { label: string; text: string; value: number | null }[];
  }[];
  months: readonly { label: string; accepted: { text: string }; succeeded: { text: string } }[];
}

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const bold = (value: string) => ({ value, fontWeight: 'bold' as const });
/** A number where it is one, words where it is kept back. */
const figure = (text: string) => (/^\d+$/.test(text) ? Number(text) : text);

export async function statisticsXlsx({ unit, title, rate, groups, months }: Told, exported: string) {
  const table: SheetData = [
    [bold('人民调解工作统计表')],
    [`${unit}，${title}`],
    [],
    [bold('部分'), bold('项目'), bold('数'), bold('单位')],
    ['受理和调成', '调解成功率（调解成功 / 受理）', rate],
    ...groups.flatMap((group) =>
      group.lines.map((line) => [
        group.title,
        line.label,
        line.value ?? line.text,
        line.value === null ? null : line.text.replace(/^[\d,.]+ /, ''),
      ]),
    ),
    [],
    [exported],
  ];
  const byMonth: SheetData = [
    [bold('时间'), bold('受理'), bold('调解成功')],
    ...months.map((m) => [m.label, figure(m.accepted.text), figure(m.succeeded.text)]),
  ];
  const rules: SheetData = groups.map((group) => [bold(group.title), group.rule]);
  return new Uint8Array(
    await writeXlsxFile([
      { data: table, sheet: '统计表', columns: [{ width: 16 }, { width: 34 }, { width: 18 }, { width: 8 }] },
      { data: byMonth, sheet: '按时间', columns: [{ width: 12 }, { width: 12 }, { width: 12 }] },
      { data: rules, sheet: '怎么算的', columns: [{ width: 16 }, { width: 100 }] },
    ]).toBuffer(),
  );
}
