import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import type { ResultView } from '@/lib/votes/queries/result-view';
import { Advice } from './advice';

/** The statutory count, and apart from it what those beside the roll said. */
export function Counts({ result, item }: { result: ResultView; item: ResultView['items'][number] }) {
  const { papers } = result;
  const { advisory } = item;
  const withArea = item.counts[0]?.area !== null;
  const channels = result.channels.map((c) => `${c.name} ${c.heads}`).join('，');
  return (
    <>
      <Section title="票数" note="没参加的不算弃权">
        <Table
          caption="法定计票"
          stack={false}
          columns={[
            { head: '法定计票', rowHead: true },
            { head: result.unit === '户' ? '户数' : '人数', num: true },
            ...(withArea ? [{ head: '面积', num: true }] : []),
          ]}
          rows={item.counts.map((row) => ({
            key: row.name,
            cells: [row.name, row.heads, ...(withArea ? [row.area] : [])],
            sum: row.sum,
          }))}
        />
        <p className="tiny">
          <span className="ph">{channels ? `${channels}。` : '没有收到票。'}</span>
          {papers.voided ? <span className="ph">手机投的票当面作废 {papers.voided} 张，改投纸票。</span> : null}
          {papers.issued ? (
            <span className="ph">
              纸票发出 {papers.issued} 张，收回 {papers.returned} 张
              {papers.refused ? `，其中 ${papers.refused} 张因为已经用别的办法投过，不计` : ''}。
            </span>
          ) : null}
        </p>
      </Section>
      {advisory ? <Advice who={result.beside} advice={advisory} /> : null}
    </>
  );
}
