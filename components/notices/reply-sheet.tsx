import { Paper, PaperBody } from '@/components/ui/paper';
import { PaperRule, PaperTable, PaperTick } from '@/components/ui/paper-table';
import type { ComposedNotice } from '@/lib/notices/documents';

/** Above the line what the notice rests on, word for word; below it the part to tear off. */
export function ReplySheet({ paper, address }: { paper: ComposedNotice; address: string }) {
  const { code, choices } = paper.reply;
  return (
    <Paper
      number={`${paper.number}　附页`}
      title="依据的条文"
      page={2}
      pages={2}
      foot={`不会上网也可以：把回执撕下来交给网格员，或者打电话 ${paper.phone}。`}
    >
      <PaperBody>
        {paper.clauses.map((c) => (
          <div key={c.label}>
            <p className="flat">{c.label}</p>
            <p>{c.text}</p>
          </div>
        ))}
      </PaperBody>
      <div className="tear">
        <p className="tear__mark">从这里撕下</p>
        <h1>回　　执</h1>
        <PaperBody>
          <p className="flat">{`${paper.org}：你们发的${paper.number}《隐患整改告知单》，我的答复是：`}</p>
        </PaperBody>
        <PaperTable
          rows={[
            {
              key: '答复',
              cells: [
                {
                  head: '我的答复',
                  value: choices.map((word) => (
                    <div key={word}>
                      <PaperTick>{word}</PaperTick>
                    </div>
                  )),
                },
              ],
            },
            { key: '说明', tall: true, cells: [{ head: '说明', value: null }] },
            {
              key: '上网答复',
              cells: [
                {
                  head: '上网答复',
                  value: code ? (
                    <>
                      打开 {address}/reply
                      <br />
                      回执码 <b className="code">{code}</b>（只有您这张纸上有，请收好）
                    </>
                  ) : (
                    '回执码只印在送达的那一份上'
                  ),
                },
              ],
            },
          ]}
        />
        <PaperBody>
          <p className="flat">
            签名：
            <PaperRule long />
            　　日期：
            <PaperRule long />
          </p>
        </PaperBody>
      </div>
    </Paper>
  );
}
