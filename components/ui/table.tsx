'use client';

// In the browser too: what a page carries twice, as HTML and as data for React, is then the cells alone.
import type { ReactNode } from 'react';
import { type Cell, CellView, isCell } from './cell';

interface Column {
  head: ReactNode;
  /** Figures stand at the right. */
  num?: boolean;
  /** Shown before the value when the row is stacked on a phone. */
  label?: string;
  /** This cell names the row. */
  rowHead?: boolean;
  className?: string;
}

interface Row {
  /** Where rows can change places; otherwise they are told apart by their place. */
  key?: string;
  cells: (ReactNode | Cell)[];
  /** Totals. */
  sum?: boolean;
}

const shown = (cell: ReactNode | Cell) => (isCell(cell) ? <CellView cell={cell} /> : cell);

interface TableProps {
  /** Read out, not shown. */
  caption: string;
  columns: Column[];
  rows: Row[];
  /** Rows under each other below 44rem; off for small tables of figures. */
  stack?: boolean;
  headHidden?: boolean;
  /** issues, desk, mini: widths of its own. */
  className?: string;
}

export function Table({ caption, columns, rows, stack = true, headHidden, className }: TableProps) {
  // Changing `display` takes the meaning of a table away from screen readers; the roles give it back.
  const role = (name: string) => (stack ? name : undefined);
  const cls = (column: Column) => [column.num && 'num', column.className].filter(Boolean).join(' ') || undefined;
  return (
    <table className={['tbl', stack && 'tbl--stack', className].filter(Boolean).join(' ')} role={role('table')}>
      <caption className="vh">{caption}</caption>
      <thead className={headHidden ? 'vh' : undefined} role={role('rowgroup')}>
        <tr role={role('row')}>
          {columns.map((column, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
            <th key={at} scope="col" className={cls(column)} role={role('columnheader')}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role={role('rowgroup')}>
        {rows.map((row, nth) => (
          <tr key={row.key ?? nth} className={row.sum ? 'sum' : undefined} role={role('row')}>
            {columns.map((column, at) =>
              column.rowHead ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                <th key={at} scope="row" className={cls(column)} data-l={column.label} role={role('rowheader')}>
                  {shown(row.cells[at])}
                </th>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                <td key={at} className={cls(column)} data-l={column.label} role={role('cell')}>
                  {shown(row.cells[at])}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
