import {
  AlignmentType,
  HeightRule,
  type ITableOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { heiti, textWidth } from './docx-type';
import type { Grid, Pair } from './sheet';

const small = 24;
const words = (text: string, more: { head?: boolean; strong?: boolean; size?: number } = {}) =>
  text.split('\n').map(
    (each) =>
      new Paragraph({
        ...(more.head ? { alignment: AlignmentType.CENTER } : {}),
        children: [
          new TextRun({
            text: each,
            size: more.size ?? small,
            ...(more.strong ? { bold: true } : {}),
            ...(more.head ? { font: heiti } : {}),
          }),
        ],
      }),
  );

export const cellOf = (children: Paragraph[], width: number, columnSpan = 1) =>
  new TableCell({
    children,
    ...(columnSpan > 1 ? { columnSpan } : {}),
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 90, right: 90 },
  });

interface RowLook {
  tall?: boolean | undefined;
  head?: boolean;
}

export const tableOf = (
  widths: readonly number[],
  rows: readonly TableCell[][],
  more: Pick<ITableOptions, 'borders'> & { look?: (at: number) => RowLook } = {},
) =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    ...(more.borders ? { borders: more.borders } : {}),
    rows: rows.map((children, at) => {
      const { tall, head } = more.look?.(at) ?? {};
      return new TableRow({
        children,
        cantSplit: true,
        ...(head ? { tableHeader: true } : {}),
        ...(tall ? { height: { value: 680, rule: HeightRule.ATLEAST } } : {}),
      });
    }),
  });

const nameWidth = 1900;
const halfWidth = textWidth / 2 - nameWidth;
const pairWidths = [nameWidth, halfWidth, nameWidth, textWidth - halfWidth - 2 * nameWidth];

export function pairsOf(rows: readonly (readonly Pair[])[]) {
  const cells = (pairs: readonly Pair[]) =>
    pairs.flatMap(({ head, value, strong }) => [
      cellOf(words(head, { head: true }), nameWidth),
      pairs.length === 1
        ? cellOf(words(value, { strong: strong ?? false }), textWidth - nameWidth, 3)
        : cellOf(words(value, { strong: strong ?? false }), halfWidth),
    ]);
  return tableOf(pairWidths, rows.map(cells), { look: (at) => ({ tall: rows[at]?.some((p) => p.tall) }) });
}

export function gridOf({ head, rows, widths: shares, tall }: Grid) {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((textWidth * share) / all));
  const size = head.length > 4 ? 21 : small;
  const cells = (row: readonly string[], isHead: boolean) =>
    row.map((cell, at) => cellOf(words(cell, { head: isHead, size }), widths[at] ?? 0));
  return tableOf(widths, [cells(head, true), ...rows.map((row) => cells(row, false))], {
    look: (at) => (at ? { tall } : { head: true }),
  });
}
