import { type PaperContent, pair, text } from '../../kernel/paper/sheet';
import type { HeadView } from '../queries/head';
import type { ResultView } from '../queries/result-view';
import { countLines } from './ballot-marks';
import { peopleTable } from './result-paper';

const signatures = ['唱票人：＿＿＿＿＿＿　　计票人：＿＿＿＿＿＿', '监票人：＿＿＿＿＿＿　　时　间：＿＿＿＿＿＿'];

/** 计票单: one for each bundle, each counted twice by two people. */
export const countSheet = (vote: HeadView): PaperContent[] => [
  {
    org: vote.place.committee,
    number: vote.number,
    title: '计票单',
    foot: '一个“正”字是五票。两个人各数一遍，两遍不一样的，由第三个人再数。',
    blocks: [
      text(vote.title, true),
      {
        kind: 'pairs',
        rows: [
          pair('第几捆', '第＿＿捆'),
          pair('第几遍', '□第一遍　　□第二遍　　□第三遍'),
          pair('这捆票', '共＿＿张，有效＿＿张，无效＿＿张'),
        ],
      },
      ...countLines(vote.items),
      { kind: 'sign', lines: signatures },
    ],
  },
];

/** What all bundles and channels came to: for the file of the vote. */
export const countSummary = (vote: HeadView, result: ResultView): PaperContent => ({
  org: vote.place.committee,
  number: vote.number,
  title: '计票汇总表',
  blocks: [
    text(vote.title, true),
    {
      kind: 'pairs',
      rows: [
        pair('投票办法', result.channels.map((c) => `${c.name}${c.heads}${vote.unit}`).join('，') || '没有人投票'),
        pair('纸票', `发出${result.papers.issued}张，收回${result.papers.returned}张，不计${result.papers.refused}张`),
      ],
    },
    ...result.items.flatMap((item) => [
      text(result.items.length > 1 ? `${item.nth}. ${item.title}` : item.title, true),
      {
        kind: 'table' as const,
        head: ['计数', vote.unit === '户' ? '户数' : '人数', '面积'],
        rows: item.counts.map((c) => [c.name, String(c.heads), c.area ?? '不计']),
        widths: [2, 1, 2],
      },
      ...peopleTable(item),
    ]),
    { kind: 'sign', lines: signatures },
  ],
});
