import { dateTime, paperDate } from '../../i18n/format';
import { type Block, type Pair, type PaperContent, pair, text } from '../../kernel/paper/sheet';
import type { RollView } from '../queries/roll';
import { ballotMarks, markingRule } from './ballot-marks';

type Row = RollView['rows'][number];
const dateOf = (roll: RollView) => (roll.announcedAt ? paperDate(roll.announcedAt) : '');
export const placeOf = (row: Pick<Row, 'label' | 'units'>) => `${row.label}${row.units > 1 ? `等${row.units}处` : ''}`;

/** One question stands in the table of who votes. */
const onePairs = (rows: readonly (readonly Pair[])[], marks: readonly Block[]): Block[] => {
  const [first, ...more] = marks;
  return first?.kind === 'pairs'
    ? [{ kind: 'pairs', rows: [...rows, ...first.rows] }, ...more]
    : [{ kind: 'pairs', rows }, ...marks];
};

/** One numbered ballot a head: who votes is printed, what is chosen is written by hand. */
const numbered = (roll: RollView, row: Row, url: string): PaperContent => ({
  org: roll.place.committee,
  number: `第${row.number}号`,
  title: row.isAdvisory ? '旁听意见票' : '表决票',
  qr: { text: url, label: '二维码：打开这次表决的网页' },
  foot: `${roll.number}。请在${dateTime(roll.closesAt)}前交回；手机投过的，纸票不再计。`,
  blocks: [
    text(roll.title, true),
    ...onePairs(
      [
        [
          { head: roll.placeHead, value: placeOf(row) },
          { head: '投票人', value: row.name },
        ],
        pair('算多重', row.isAdvisory ? '旁听意见，不计入结果' : `1${roll.unit}${row.area ? `，${row.area}` : ''}`),
      ],
      ballotMarks(roll.items),
    ),
    text(markingRule(roll.items)),
    { kind: 'seal', left: '签名：＿＿＿＿＿＿＿＿', org: roll.place.committee, date: dateOf(roll) },
  ],
});

/** Secret ballots are all alike: no number, no name, nothing that differs. */
const blank = (roll: RollView): PaperContent => ({
  org: roll.place.committee,
  number: roll.number,
  title: roll.kind === 'election' ? '选票' : '无记名表决票',
  foot: `请在${dateTime(roll.closesAt)}前投进票箱。不要写姓名，不要做记号。`,
  blocks: [
    text(roll.title, true),
    ...ballotMarks(roll.items),
    text(markingRule(roll.items)),
    { kind: 'seal', org: roll.place.committee, date: dateOf(roll) },
  ],
});

export const ballotPapers = (roll: RollView, url: string): PaperContent[] =>
  roll.rows.map((row) => (roll.isSecret ? blank(roll) : numbered(roll, row, url)));
