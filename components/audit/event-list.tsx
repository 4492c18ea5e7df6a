import type { Query } from '@/components/ui/href';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import type { AuditView } from '@/lib/audit/queries/page';
import { shortDateTime } from '@/lib/i18n/format';

interface EventListProps {
  events: NonNullable<AuditView['events']>;
  path: string;
  query: Query;
}

/** For the supervisors, the secretary and the street. */
export function EventList({ events, path, query }: EventListProps) {
  return (
    <Section title="谁办了什么" note="只给监督委员会、书记和街道看">
      <Table
        caption="留痕，最新的在前"
        columns={[
          { head: '第几条', num: true, label: '第几条' },
          { head: '时间', label: '时间' },
          { head: '谁', label: '谁' },
          { head: '办了什么', label: '办了什么' },
          { head: '哪件事', label: '哪件事' },
        ]}
        rows={events.rows.map(({ seq, at, who, what, about, record }) => ({
          key: `${seq}`,
          cells: [seq, shortDateTime(at), who, what, record ? <a href={record.href}>{record.title}</a> : about],
        }))}
      />
      <Pager path={path} query={query} next={events.next} />
    </Section>
  );
}
