'use client';

import { ClassMark, type Matter } from './class-mark';
import { RowTitle, type RowTitleProps } from './row-title';
import { type StateShape, StateTag } from './state-tag';

/** What a cell of a list holds, in a few words: a page carries these beside its HTML, and of elements much more. */
export type Cell =
  | ({ is: 'title' } & RowTitleProps)
  | { is: 'matter'; matter: Matter | null }
  | { is: 'state'; shape: StateShape; word: string }
  | { is: 'small'; text: string };

export function CellView({ cell }: { cell: Cell }) {
  switch (cell.is) {
    case 'title':
      return <RowTitle href={cell.href} title={cell.title} below={cell.below} />;
    case 'matter':
      return cell.matter ? <ClassMark matter={cell.matter} /> : <span className="small quiet">未分类</span>;
    case 'state':
      return <StateTag shape={cell.shape}>{cell.word}</StateTag>;
    case 'small':
      return <span className="small">{cell.text}</span>;
  }
}
