import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { hrefWith, type Query } from '@/components/ui/href';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { shortDate } from '@/lib/i18n/format';
import type { SelfClearedView } from '@/lib/notices/queries/self-cleared';

interface SelfClearedListProps {
  view: SelfClearedView;
  path: string;
  query: Query;
}

/** What residents and grid workers found and cleared themselves: how much of what, never who did most. */
export function SelfClearedList({ view, path, query }: SelfClearedListProps) {
  return (
    <>
      <PageHead
        crumb={{ href: path.replace('/self-cleared', ''), label: '告知单' }}
        title="自查自清"
        lede={`居民和网格员自己查、自己清的隐患，一共 ${view.total} 处。只记清了什么，不记谁多谁少。`}
        aside={view.canLog ? <ButtonLink href={`${path}/new`}>记几处</ButtonLink> : null}
      />
      {view.counts.length ? (
        <Section title="按类别">
          <Table
            caption="自查自清，按类别"
            stack={false}
            className="mini"
            columns={[
              { head: '类别', rowHead: true },
              { head: '处数', num: true },
            ]}
            rows={[
              ...view.counts.map(({ id, word, n }) => ({
                key: id,
                cells: [
                  <a key={id} href={hrefWith(path, query, { category: id })}>
                    {word}
                  </a>,
                  n,
                ],
              })),
              { key: 'sum', sum: true, cells: ['合计', view.total] },
            ]}
          />
        </Section>
      ) : null}
      <Section
        title="一处一处看"
        note={query.category ? <a href={hrefWith(path, query, { category: null })}>看全部类别</a> : null}
      >
        {view.rows.length ? (
          <Table
            caption="自查自清记录"
            columns={[{ head: '清了什么' }, { head: '在哪里' }, { head: '哪天', label: '哪天' }]}
            rows={view.rows.map((r) => ({
              key: r.id,
              cells: [
                <>
                  {r.category}
                  <br />
                  <span className="tiny">{r.number}</span>
                </>,
                <>
                  {r.place}
                  {r.note ? <span className="said">{r.note}</span> : null}
                </>,
                shortDate(r.day),
              ],
            }))}
          />
        ) : (
          <Empty title="还没有记录" text="自己家、楼道里清掉的隐患，可以记在这里。" />
        )}
      </Section>
      <Pager path={path} query={query} next={view.next} />
    </>
  );
}
