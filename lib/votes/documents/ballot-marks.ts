// What is printed on a ballot to be marked by hand, for each kind of item; and the lines of its count sheet.
import type { Block } from '../../kernel/paper/sheet';
import type { BallotItem } from '../tally/answers';

const writtenLine = '＿＿＿＿＿＿';
/** 村委会组织法 15: other names may be written in; as many lines as seats, and never many. */
const writtenLines = ({ max }: BallotItem) => Array.from({ length: Math.min(max, 3) }, () => writtenLine);

const choose = ({ max }: BallotItem) => (max > 1 ? `最多选 ${max} 个` : '选一个');

function itemBlocks(item: BallotItem): Block[] {
  const isElection = item.kind === 'election';
  const names = item.options.map(({ nth, label }) => [String(nth), label, '□']);
  const written = isElection ? writtenLines(item).map((line) => ['另选', line, '□']) : [];
  return [
    { kind: 'text', text: `${item.title}（${choose(item)}，在“□”里打√）`, flat: true },
    {
      kind: 'table',
      head: ['号', isElection ? '候选人' : '选项', '选'],
      rows: [...names, ...written],
      widths: [1, 6, 1],
    },
  ];
}

/** The squares to tick. One question is set large, several stand in a list. */
export function ballotMarks(items: readonly BallotItem[]): Block[] {
  if (items[0]?.kind !== 'question') return items.flatMap(itemBlocks);
  if (items.length === 1)
    return [{ kind: 'pairs', rows: [[{ head: '请选一个', value: '□同意　　□不同意　　□弃权', tall: true }]] }];
  return [
    {
      kind: 'table',
      head: ['序', '事项', '同意', '不同意', '弃权'],
      rows: items.map(({ nth, title }) => [String(nth), title, '□', '□', '□']),
      widths: [1, 7, 1.4, 1.4, 1.4],
      tall: true,
    },
  ];
}

export const markingRule = (items: readonly BallotItem[]) =>
  items[0]?.kind === 'question'
    ? `${items.length > 1 ? '每一项选一个。' : ''}选两个、涂改看不清的算无效票。弃权也算参加。`
    : '多选的、涂改看不清的算无效票。一个也不选也算参加。';

/** Room for 正: five ballots each. */
const room = '　\n　\n　';

/** One item a line for questions; one name a line for lists and offices. */
export function countLines(items: readonly BallotItem[]): Block[] {
  if (items[0]?.kind === 'question')
    return [
      {
        kind: 'table',
        head: ['事项', '同意', '不同意', '弃权', '无效'],
        rows: items.flatMap(({ nth, title }) => [
          [items.length > 1 ? `${nth}. ${title}` : title, room, room, room, room],
          ['合　计', '', '', '', ''],
        ]),
        widths: [3, 3, 3, 2, 2],
      },
    ];
  return items.flatMap((item): Block[] => [
    { kind: 'text', text: `${item.title}（${choose(item)}）`, flat: true },
    {
      kind: 'table',
      head: ['号', item.kind === 'election' ? '候选人' : '选项', '画正字', '合计'],
      rows: [
        ...item.options.map(({ nth, label }) => [String(nth), label, '　\n　', '']),
        ...(item.kind === 'election' ? writtenLines(item).map((line) => ['另选', line, '　\n　', '']) : []),
        ['', '一个也没有选', '', ''],
        ['', '无效', '', ''],
      ],
      widths: [1, 4, 7, 2],
    },
  ]);
}
