import { Paper, PaperBody, PaperSign } from '@/components/ui/paper';
import { PaperTable } from '@/components/ui/paper-table';
import { Qr } from '@/components/ui/qr';
import { dateTime, paperDate } from '@/lib/i18n/format';
import type { VoteView } from '@/lib/votes/queries/record';

type Item = NonNullable<VoteView['result']>['items'][number];

/** 表决结果公告. */
export function ResultPaper({ vote, url }: { vote: VoteView; url: string }) {
  const { place, result, certificate, publicity } = vote;
  if (!result || !certificate) return null;
  const { items } = result;
  const [only] = items;
  const isOne = items.length === 1;
  const countsOf = ({ counts }: Item) =>
    counts.map((c) => `${c.name}${c.heads}${vote.unit}${c.area ? `（${c.area}）` : ''}`).join('，');
  const word = vote.isBinding ? (result.isCarried ? '通过' : '没有通过') : '征求意见，结果供参考';
  return (
    <Paper
      org={place.committee}
      number={vote.number}
      title="表决结果公告"
      qr={<Qr text={url} label="二维码：打开这次表决的结果" />}
      foot={
        <>
          扫码看每一条法律要求的数字，也能用回执号查自己的票。
          <br />
          有不同意见请提出：{place.window}；电话{place.phone}。
        </>
      }
    >
      <PaperBody>
        <p>
          “{vote.title}”已于{dateTime(vote.closesAt)}截止表决，经计票并由两人核算证明，结果如下。
        </p>
      </PaperBody>
      <PaperTable
        rows={[
          { key: 'word', cells: [{ head: '结果', value: <b>{word}</b> }] },
          ...items.map((item) => ({
            key: `counts ${item.nth}`,
            cells: [
              {
                head: isOne ? '票数' : item.title,
                value: `${isOne ? '' : `${item.isCarried ? '通过' : '没有通过'}：`}${countsOf(item)}。`,
              },
            ],
          })),
          ...(isOne ? (only?.clauses ?? []) : []).map((c) => ({
            key: c.id,
            cells: [{ head: c.name, value: `${c.sentence}（${c.article}）` }],
          })),
          {
            key: 'papers',
            cells: [
              {
                head: '纸票',
                value: `发出${result.papers.issued}张，收回${result.papers.returned}张${result.papers.voided ? `；手机投的票当面作废${result.papers.voided}张` : ''}`,
              },
              { head: '投票办法', value: result.channels.map((c) => `${c.name}${c.heads}`).join('，') },
            ],
          },
          ...(isOne && only?.advisory
            ? [
                {
                  key: 'advisory',
                  cells: [
                    {
                      head: '旁听意见',
                      value: `租户${only.advisory.asked}人，答复${only.advisory.answered}人，赞成${only.advisory.agree ?? '不足5人，不公布'}；不计入结果`,
                    },
                  ],
                },
              ]
            : []),
          {
            key: 'publicity',
            cells: [
              {
                head: '公示',
                value: publicity ? `${paperDate(publicity.from)}至${paperDate(publicity.until)}` : '自公示之日起15天',
              },
            ],
          },
        ]}
      />
      <PaperSign
        left={<p>证明人：{vote.signatures.map((s) => s.name).join('、')}</p>}
        org={place.committee}
        date={paperDate(certificate.at)}
      />
    </Paper>
  );
}
