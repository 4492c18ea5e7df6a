import { Paper, PaperBody, PaperBox, PaperSign } from '@/components/ui/paper';
import { PaperRule, PaperTable, PaperTick } from '@/components/ui/paper-table';
import { Qr } from '@/components/ui/qr';
import type { ComposedNotice } from '@/lib/notices/documents';
import { ReplySheet } from './reply-sheet';

const lines = (of: readonly string[]) => of.map((line) => <div key={line}>{line}</div>);

/** Two copies of the first sheet go out; the second sheet is the recipient's. */
export function NoticePaper({ paper, address }: { paper: ComposedNotice; address: string }) {
  const services = (
    <>
      {paper.services.map((word) => (
        <span key={word}>
          <PaperTick>{word}　</PaperTick>
        </span>
      ))}
      <br />
      <PaperTick>
        留置，见证人 <PaperRule />
      </PaperTick>
    </>
  );
  return (
    <PaperBox>
      <Paper
        org={paper.org}
        number={paper.number}
        title={paper.title}
        pages={2}
        qr={<Qr text={address} label="二维码：打开这张告知单的公开页" />}
        foot={
          <>
            扫码看这张单子办到哪一步，公开页上不写是谁家。
            <br />
            答复、申请复查、说明情况，见第2页的回执。
            <br />
            一式两份：被告知人一份，{paper.org}一份。
          </>
        }
      >
        <PaperBody>
          <p className="flat">{paper.to}</p>
          <p>{paper.opening}</p>
        </PaperBody>
        <PaperTable
          rows={[
            ...paper.rows.map((r) => ({ key: r.head, cells: [{ head: r.head, value: lines(r.lines) }] })),
            { key: '送达方式', cells: [{ head: '送达方式', value: services }] },
          ]}
        />
        <PaperBody>
          <p>{paper.closing}</p>
        </PaperBody>
        <PaperSign
          left={
            <>
              <p>
                经办人：
                {paper.handlers.map((name) => (
                  <span key={name}>
                    {name}
                    <PaperRule />　
                  </span>
                ))}
              </p>
              <p>电　话：{paper.phone}</p>
            </>
          }
          org={paper.org}
          date={paper.date}
        />
        <PaperTable
          rows={[
            {
              key: '签收',
              tall: true,
              cells: [
                { head: lines(['被告知人', '签　　收']), value: null },
                { head: lines(['拒签或联系', '不上的说明']), value: null },
              ],
            },
            {
              key: '复查',
              tall: true,
              cells: [
                {
                  head: '复查结论',
                  value: (
                    <>
                      <PaperTick>合格，销号</PaperTick>
                      <br />
                      <PaperTick>不合格，再次告知</PaperTick>
                    </>
                  ),
                },
                { head: lines(['复　查　人', '和　日　期']), value: null },
              ],
            },
          ]}
        />
      </Paper>
      <ReplySheet paper={paper} address={address} />
    </PaperBox>
  );
}
