import { Paper, PaperBody, PaperSign } from '@/components/ui/paper';
import { PaperTable } from '@/components/ui/paper-table';
import { Qr } from '@/components/ui/qr';
import { area, dateTime, paperDate } from '@/lib/i18n/format';
import type { HeadView } from '@/lib/votes/queries/head';

/** 表决公告, as it is posted. */
export function AnnouncementPaper({ vote, url }: { vote: HeadView; url: string }) {
  const { place, roll } = vote;
  return (
    <Paper
      org={place.committee}
      number={vote.number}
      title="表决公告"
      qr={<Qr text={url} label="二维码：打开这次表决的网页" />}
      foot={
        <>
          扫码看名册、文本和参加人数。
          <br />
          不用手机也能投：{place.window}；电话{place.phone}。
        </>
      }
    >
      <PaperBody>
        <p>
          依据{vote.articles.join('、')}，现就“{vote.title}”进行表决。文本附后，名册自公告之日起冻结并张贴。
        </p>
      </PaperBody>
      <PaperTable
        rows={[
          { key: 'who', cells: [{ head: '谁来表决', value: vote.electorate }] },
          {
            key: 'roll',
            cells: [
              { head: '名册', value: `${roll?.heads ?? 0}${vote.unit}` },
              { head: '面积', value: roll?.area ? area(roll.area) : '不计' },
            ],
          },
          { key: 'when', cells: [{ head: '时间', value: `${dateTime(vote.opensAt)}至${dateTime(vote.closesAt)}` }] },
          { key: 'how', cells: [{ head: '办法', value: `${vote.modeWord}；${vote.channelWords.join('、')}` }] },
          {
            key: 'pass',
            cells: [{ head: '通过条件', value: vote.demands.map((d) => d.text).join('') || vote.ruleSentence }],
          },
          ...(vote.study
            ? [
                {
                  key: 'study',
                  cells: [{ head: '党组织研究', value: `${paperDate(vote.study.day)}，${vote.study.minute}` }],
                },
              ]
            : []),
        ]}
      />
      <PaperBody>
        <p>
          对名册有不同意见的，请在表决开始前提出：{place.window}；电话{place.phone}。
        </p>
        {vote.isBinding ? null : <p>本次只在网上征求意见，结果供参考。</p>}
      </PaperBody>
      <PaperSign
        left={<p>电　话：{place.phone}</p>}
        org={place.committee}
        date={vote.announcedAt ? paperDate(vote.announcedAt) : ''}
      />
    </Paper>
  );
}

/** The text, on sheets of its own. */
export function TextPapers({ vote, perSheet = 12 }: { vote: HeadView; perSheet?: number }) {
  const { opening, clauses } = vote.text;
  const sheets = Array.from({ length: Math.max(1, Math.ceil(clauses.length / perSheet)) }, (_, at) =>
    clauses.slice(at * perSheet, (at + 1) * perSheet),
  );
  return sheets.map((part, at) => (
    <Paper
      key={part[0]?.name ?? 'text'}
      title={at ? '' : vote.title}
      number={vote.number}
      page={at + 1}
      pages={sheets.length}
    >
      <PaperBody>
        {at === 0 && opening ? <p>{opening}</p> : null}
        {part.map(({ name, text }) => (
          <p key={name}>
            {name}　{text}
          </p>
        ))}
      </PaperBody>
    </Paper>
  ));
}
