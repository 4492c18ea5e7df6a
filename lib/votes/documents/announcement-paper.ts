import { area, dateTime, paperDate } from '../../i18n/format';
import { type Pair, type PaperContent, pair, text } from '../../kernel/paper/sheet';
import type { HeadView } from '../queries/head';

const rollRow = ({ roll, unit }: HeadView): readonly Pair[] => [
  { head: '名册', value: `${roll?.heads ?? 0}${unit}` },
  { head: '面积', value: roll?.area ? area(roll.area) : '不计' },
];

/** 2. 委员，应选 2 名：赵某、钱某 */
const itemLine = ({ nth, title, max, options, kind }: HeadView['items'][number]) => {
  const seats = kind === 'election' ? `，应选${max}名` : max > 1 ? `，最多选${max}个` : '';
  return `${nth}. ${title}${seats}${options.length ? `：${options.map((o) => o.label).join('、')}` : ''}`;
};

const itemRows = ({ items, title }: HeadView) =>
  items.length > 1 || items.some((item) => item.title !== title || item.options.length > 0)
    ? [pair('表决事项', items.map(itemLine).join('\n'))]
    : [];

const advice = ({ kind }: HeadView) =>
  kind === 'options' ? '本次征求意见，只排先后，不产生决定。' : '本次只在网上征求意见，结果供参考。';

/** 表决公告, as it is posted, and the text on sheets of its own. */
export function announcementPapers(vote: HeadView, url: string): PaperContent[] {
  const { place, study } = vote;
  return [
    {
      org: place.committee,
      number: vote.number,
      title: '表决公告',
      qr: { text: url, label: '二维码：打开这次表决的网页' },
      foot: `扫码看名册、文本和参加人数。\n不用手机也能投：${place.window}；电话${place.phone}。`,
      blocks: [
        text(`依据${vote.articles.join('、')}，现就“${vote.title}”进行表决。文本附后，名册自公告之日起冻结并张贴。`),
        {
          kind: 'pairs',
          rows: [
            pair('谁来表决', vote.electorate),
            rollRow(vote),
            ...itemRows(vote),
            pair('时间', `${dateTime(vote.opensAt)}至${dateTime(vote.closesAt)}`),
            pair('办法', `${vote.modeWord}；${vote.channelWords.join('、')}`),
            pair('通过条件', vote.demands.map((d) => d.text).join('') || vote.ruleSentence),
            ...(vote.silence ? [pair('没有表态的', `${vote.silence.word}。${vote.silence.warning}`)] : []),
            ...(study ? [pair('党组织研究', `${paperDate(study.day)}，${study.minute}`)] : []),
          ],
        },
        ...(vote.shortNotice ? [text(`本次情况特殊，提前公告不足${vote.noticeDays ?? 0}天：${vote.shortNotice}`)] : []),
        text(
          `对名册有不同意见的，请在${vote.rollUntil ? `${paperDate(vote.rollUntil)}以前（含这一天）` : '表决开始前'}提出：${place.window}；电话${place.phone}。`,
        ),
        ...(vote.informs ? [text(`本公告同时告知${vote.informs}。`)] : []),
        ...(vote.isBinding ? [] : [text(advice(vote))]),
        {
          kind: 'seal',
          left: `电　话：${place.phone}`,
          org: place.committee,
          date: vote.announcedAt ? paperDate(vote.announcedAt) : '',
        },
      ],
    },
    votedText(vote),
  ];
}

function votedText({ number, title, text: { opening, clauses } }: HeadView): PaperContent {
  return {
    number,
    title,
    isAnnex: true,
    blocks: [
      ...opening
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => text(line.trim())),
      ...clauses.map((clause) => text(`${clause.name}　${clause.text.replaceAll('\n', '')}`)),
    ],
  };
}
