'use client';

import { Fragment } from 'react';
import { ClassMark, type Matter } from './class-mark';
import { RowTitle, type RowTitleProps } from './row-title';
import { type StateShape, StateTag } from './state-tag';

/** A day, as it is written, and the words after it. */
type DayCell = readonly [day: string, written: string, after: string];

/** What a cell of a list holds, in a few words: a page carries these beside its HTML, and of elements much more. */
export type Cell =
  | RowTitleProps
  | { matter: Matter | null }
  | { shape: StateShape; word: string }
  | { small: string }
  | { days: DayCell[] };

export function CellView({ cell }: { cell: Cell }) {
  if ('href' in cell) return <RowTitle {...cell} />;
  if ('word' in cell) return <StateTag shape={cell.shape}>{cell.word}</StateTag>;
  if ('small' in cell) return <span className="small">{cell.small}</span>;
  if ('days' in cell)
    return (
      <span className="small">
        {cell.days.map(([day, written, after]) => (
          <Fragment key={after}>
            <time dateTime={day}>{written}</time>
            {after}
          </Fragment>
        ))}
      </span>
    );
  return cell.matter ? <ClassMark matter={cell.matter} /> : <span className="small quiet">未分类</span>;
}

/** Elements, and those that are still on their way to the browser, have none of these names. */
export const isCell = (cell: unknown): cell is Cell =>
  typeof cell === 'object' &&
  cell !== null &&
  ['href', 'word', 'small', 'days', 'matter'].some((name) => Object.hasOwn(cell, name));
