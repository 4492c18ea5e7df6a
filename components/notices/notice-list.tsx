import { ButtonLink } from '@/components/ui/button';
import { dayCell } from '@/components/ui/day-cell';
import { Empty } from '@/components/ui/empty';
import { Applied, Filters } from '@/components/ui/filters';
import { hrefWith, type Query } from '@/components/ui/href';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Table } from '@/components/ui/table';
import { noticeStates } from '@/lib/notices/machine';
import type { NoticeListView } from '@/lib/notices/queries/list';
import { categories, isCategory } from '@/lib/notices/rules';

const options = <T extends Record<string, { word: string }>>(of: T) =>
  Object.entries(of).map(([value, { word }]) => ({ value, label: word }));

function applied({ state, category, building, mine, overdue }: Query, place: string | null) {
  return [
    overdue && { name: 'overdue', label: '过期的' },
    mine && { name: 'mine', label: '和我有关的' },
    state && state in noticeStates && { name: 'state', label: noticeStates[state as keyof typeof noticeStates].word },
    isCategory(category) && { name: 'category', label: categories[category].word },
    building && { name: 'building', label: place ?? `没有叫“${building}”的楼` },
  ].filter((item) => typeof item === 'object');
}

export function NoticeList({ view, path, query }: { view: NoticeListView; path: string; query: Query }) {
  return (
    <>
      <PageHead
        title="隐患整改告知单"
        lede="看到隐患，先告知、再帮忙改。这里不写是哪一户。"
        aside={view.canFind ? <ButtonLink href={`${path}/new`}>记一处隐患</ButtonLink> : null}
      />
      <Filters
        path={path}
        query={query}
        selects={[
          { name: 'state', label: '到哪一步', all: '全部', options: options(noticeStates) },
          { name: 'category', label: '哪一类', all: '全部', options: options(categories) },
          ...(view.buildings.length
            ? [{ name: 'building', label: '哪栋楼', all: '全部', options: view.buildings }]
            : []),
        ]}
        {...(view.example ? { search: { name: 'building', label: `哪栋楼，例如“${view.example}”` } } : {})}
      />
      <Applied path={path} query={query} items={applied(query, view.place)} />
      <p className="acts">
        {query.overdue ? null : <a href={hrefWith(path, query, { overdue: '1' })}>只看过期的</a>}
        {view.signedIn && !query.mine ? <a href={hrefWith(path, query, { mine: '1' })}>只看和我有关的</a> : null}
        {path === '/notices' ? null : <a href={`${path}/self-cleared`}>自查自清了多少</a>}
      </p>
      {view.rows.length ? (
        <Rows rows={view.rows} many={path === '/notices'} />
      ) : (
        <Empty
          title="没有告知单"
          text="现在的条件下没有。可以去掉几个条件再看。"
          ways={[{ href: path, label: '看全部告知单' }]}
        />
      )}
      <Pager path={path} query={query} next={view.next} />
    </>
  );
}

function Rows({ rows, many }: { rows: NoticeListView['rows']; many: boolean }) {
  return (
    <Table
      caption="告知单"
      columns={[{ head: '隐患' }, { head: '到哪一步' }, { head: '日期', label: '日期' }]}
      rows={rows.map((r) => ({
        cells: [
          { href: r.href, title: r.title, below: [r.number, many && r.community].filter(Boolean).join(' · ') },
          { shape: r.isLate ? 'late' : r.state.shape, word: r.isLate ? '过期未整改' : r.state.word },
          { days: r.dueAt ? [dayCell(r.at, ' 发现，'), dayCell(r.dueAt, ' 到期')] : [dayCell(r.at, ' 发现')] },
        ],
      }))}
    />
  );
}
