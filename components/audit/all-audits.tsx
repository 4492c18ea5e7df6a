import { PageHead } from '@/components/ui/page-head';
import { Table } from '@/components/ui/table';
import type { AllAuditsView } from '@/lib/audit/queries/all';

export function AllAudits({ rows }: { rows: AllAuditsView }) {
  return (
    <>
      <PageHead title="留痕" lede="每办一件事，就在链上留一条，改不了也删不掉。这里是各社区和村的链头。" />
      <Table
        caption="各社区和村的链头"
        columns={[
          { head: '社区和村', rowHead: true },
          { head: '留痕', num: true, label: '留痕' },
          { head: '链头', label: '链头' },
        ]}
        rows={rows.map(({ code, name, seq, hash }) => ({
          key: code,
          cells: [
            <a className="t" href={`/c/${code}/audit`}>
              {name}
            </a>,
            `${seq ?? 0} 条`,
            <span className="hash">{hash ? hash.slice(0, 16) : '还没有'}</span>,
          ],
        }))}
      />
    </>
  );
}
