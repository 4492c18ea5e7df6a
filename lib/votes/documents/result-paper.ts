import { dateTime, paperDate } from '../../i18n/format';
import { type Block, type PaperContent, pair, text } from '../../kernel/paper/sheet';
import { inGroups } from '../../kernel/signing';
import type { VoteView } from '../queries/record';
import type { ResultView } from '../queries/result-view';
import { silentWarning } from '../rules/silent-owners';

type Item = ResultView['items'][number];

const wordOf = ({ word, isCarried, sentence, silent }: Item, isBinding: boolean) => {
  // Both answers: the one by the owners' own rules, and the one of law.
  if (silent) return sentence;
  if (word) return `${word}。${sentence}`;
  return isBinding ? (isCarried ? '通过' : '没有通过') : '征求意见，结果供参考';
};

/** Candidates or options with their votes, in the order of votes. */
export const peopleTable = ({ kind, people }: Item): Block[] =>
  people.length
    ? [
        {
          kind: 'table',
          head: ['号', kind === 'election' ? '候选人' : '选项', '得票', '结果'],
          rows: people.map((p) => [p.number === null ? '另选' : String(p.number), p.name, String(p.votes), p.mark]),
          widths: [1, 5, 1.5, 2.5],
        },
      ]
    : [];

/** The second tally, by the owners' own rules. */
const silentRows = ({ counts, sentence, clauses }: NonNullable<Item['silent']>, unit: string) => [
  pair(
    '没有表态的从多数',
    `${sentence}${counts.map((c) => `${c.name}${c.heads}${unit}${c.area ? `（${c.area}）` : ''}`).join('，')}。`,
  ),
  ...clauses.map((c) => pair(`从多数：${c.name}`, c.sentence)),
  pair('注意', silentWarning),
];

const adviceSentence = ({ asked, answered, lines }: NonNullable<Item['advisory']>, who: string | null) =>
  [
    `请到${who}${asked}份`,
    answered === null ? '答复不足5份' : `答复${answered}份`,
    ...(lines?.map(({ name, heads }) => `${name}${heads}份`) ?? [
      answered === null ? '分项不公布' : '有不足5份的，分项不公布',
    ]),
  ].join('，');

function itemRows(vote: VoteView, item: Item) {
  const counts = item.counts.map((c) => `${c.name}${c.heads}${vote.unit}${c.area ? `（${c.area}）` : ''}`).join('，');
  return [
    pair('结果', item.word ?? wordOf(item, vote.isBinding), { strong: true }),
    pair('票数', `${counts}。`),
    ...item.clauses.map((c) => pair(c.name, `${c.sentence}（${c.article}）`)),
    ...(item.silent ? silentRows(item.silent, vote.unit) : []),
    ...(item.advisory ? [pair('旁听意见', `${adviceSentence(item.advisory, vote.beside)}；不计入结果`)] : []),
  ];
}

/** 表决结果公告. */
export function resultPaper(vote: VoteView, url: string): PaperContent[] | null {
  const { place, result, certificate, publicity } = vote;
  if (!result || !certificate) return null;
  const several = result.items.length > 1;
  return [
    {
      org: place.committee,
      number: vote.number,
      title: '表决结果公告',
      qr: { text: url, label: '二维码：打开这次表决的结果' },
      foot: `扫码看每一条法律要求的数字${vote.isHands ? '' : '，也能用回执号查自己的票'}。\n有不同意见请提出：${place.window}；电话${place.phone}。`,
      blocks: [
        text(`“${vote.title}”已于${dateTime(vote.closesAt)}截止表决，经计票并由两人核算证明，结果如下。`),
        ...result.items.flatMap((item): Block[] => [
          ...(several ? [text(`${item.nth}. ${item.title}`, true)] : []),
          { kind: 'pairs', rows: itemRows(vote, item) },
          ...peopleTable(item),
        ]),
        {
          kind: 'pairs',
          rows: [
            [
              vote.hands
                ? { head: '点票', value: vote.hands.counters.map((c) => c.name).join('、') }
                : { head: '纸票', value: `发出${result.papers.issued}张，收回${result.papers.returned}张` },
              { head: '投票办法', value: result.channels.map((c) => `${c.name}${c.heads}`).join('，') },
            ],
            pair(
              '公示',
              publicity ? `${paperDate(publicity.from)}至${paperDate(publicity.until)}` : '自公示之日起15天',
            ),
            ...(certificate.key
              ? [
                  pair(
                    '公钥指纹',
                    `${inGroups(certificate.key)}\n公开记录 ${url}/record.json 用这把钥匙签名，谁都可以重新数。`,
                  ),
                ]
              : []),
          ],
        },
        {
          kind: 'seal',
          left: `证明人：${vote.signatures.map((s) => s.name).join('、')}`,
          org: place.committee,
          date: paperDate(certificate.at),
        },
      ],
    },
  ];
}
