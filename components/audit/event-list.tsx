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
        stack={false}
        columns={[{ head: '办了什么' }, { head: '谁' }]}
        rows={events.rows.map(({ seq, at, who, what, about, record }) => ({
          key: `${seq}`,
          cells: [
            <>
              {what}：{record ? <a href={record.href}>{record.title}</a> : about}
              <br />
              <span className="tiny">
                第 {seq} 条 · {shortDateTime(at)}
              </span>
            </>,
            who,
          ],
        }))}
      />
      <Pager path={path} query={query} next={events.next} />
    </Section>
  );
}
