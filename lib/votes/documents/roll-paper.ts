import { paperDate } from '../../i18n/format';
import { type PaperContent, text } from '../../kernel/paper/sheet';
import type { RollView } from '../queries/roll';
import { placeOf } from './ballot-papers';

type Row = RollView['rows'][number];
const cells = (row: Row | undefined) => (row ? [String(row.number), placeOf(row), row.name] : ['', '', '']);

/** The masked roll, as it is posted: two numbers a line. */
export function rollPaper(roll: RollView): PaperContent[] {
  const rows = roll.rows.filter((row) => !row.isAdvisory);
  const lines = Array.from({ length: Math.ceil(rows.length / 2) }, (_, at) => rows.slice(2 * at, 2 * at + 2));
  const head = ['号', roll.placeHead, '由谁投'];
  return [
    {
      org: roll.place.committee,
      number: roll.number,
      title: '表决名册（公示）',
      repeats: true,
      foot: `${roll.announcedAt ? paperDate(roll.announcedAt) : ''}冻结。少了、错了请提出：${roll.place.window}；电话${roll.place.phone}。`,
      blocks: [
        text(roll.title, true),
        {
          kind: 'table',
          head: [...head, ...head],
          rows: lines.map(([left, right]) => [...cells(left), ...cells(right)]),
          widths: [1.4, 2.8, 1.8, 1.4, 2.8, 1.8],
        },
      ],
    },
  ];
}
