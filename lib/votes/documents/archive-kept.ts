// Slips of the kiosk, ballots voided in person and ballots changed as tables, for the file of a vote. Null: there were none.
import { dateTime } from '../../i18n/format';
import { csvOf } from '../../kernel/csv';
import type { KeptRows } from '../queries/archive-kept';

/** When the ballot was cast stays out: of a secret vote it would say too much. */
export const slipTable = ({ slips }: KeptRows) =>
  slips.length
    ? csvOf([
        ['号', '发票码的人', '启用的人', '发票码', '用了没有'],
        ...slips.map(({ slip, first, second }) => [
          ...[slip.number, first, second ?? '', dateTime(slip.issuedAt)],
          slip.castAt ? '投完了' : '没有投',
        ]),
      ])
    : null;

export const keptBallotTable = ({ voided, changed }: KeptRows) =>
  voided.length + changed.length
    ? csvOf([
        ['号', '原来的回执号', '什么时候投的', '怎么了', '什么时候', '谁办的', '原因'],
        ...voided.map((b) => [
          ...[b.number, b.receipt, dateTime(b.castAt), '当面作废，改投纸票', dateTime(b.at), b.by, b.reason],
        ]),
        ...changed.map((b) => [b.number, b.receipt, dateTime(b.castAt), '本人改投', dateTime(b.at), '本人', '']),
      ])
    : null;
