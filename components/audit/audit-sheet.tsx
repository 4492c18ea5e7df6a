import { Empty } from '@/components/ui/empty';
import { Facts } from '@/components/ui/facts';
import type { Query } from '@/components/ui/href';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { When } from '@/components/ui/when';
import type { AuditView } from '@/lib/audit/queries/page';
import { EventList } from './event-list';
import { KeyList } from './key-list';
import { SealList } from './seal-list';

interface AuditSheetProps {
  view: AuditView;
  path: string;
  query: Query;
}

export function AuditSheet({ view, path, query }: AuditSheetProps) {
  const { name, head, counts, events } = view;
  return (
    <>
      <PageHead
        title="留痕"
        lede={`${name}的每一件办理都记在一条链上，后一条含着前一条的指纹。改掉、删掉或者调换任何一条，都会被算出来。这里不写姓名，也不写内容。`}
      />
      {head ? (
        <Section title="链头" note="记下这一行，以后可以核对">
          <Facts
            items={[
              { term: '已有', value: `${head.seq} 条` },
              { term: '最后一条', value: <When at={head.at} /> },
              { term: '指纹', value: <code className="font-mono text-sm break-all">{head.hash}</code> },
            ]}
          />
        </Section>
      ) : (
        <Empty title="还没有留痕" text="这里还没有办过事。办了第一件事，就从那一条开始。" />
      )}
      {events ? <EventList events={events} path={path} query={query} /> : null}
      {counts.length && head ? (
        <Section title="办了多少次" note="调解少的时候不单独数">
          <Table
            caption="每一类办了多少次"
            stack={false}
            columns={[
              { head: '哪一类', rowHead: true },
              { head: '次数', num: true },
            ]}
            rows={counts.map(({ word, count }) => ({ key: word, cells: [word, count] }))}
          />
        </Section>
      ) : null}
      <SealList seals={view.seals} />
      <KeyList keys={view.keys} />
    </>
  );
}
