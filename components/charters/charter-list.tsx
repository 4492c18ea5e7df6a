import { Empty } from '@/components/ui/empty';
import { Filters } from '@/components/ui/filters';
import { hrefWith, type Query } from '@/components/ui/href';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Table } from '@/components/ui/table';
import { charterStates } from '@/lib/charters/machine';
import type { CharterListView } from '@/lib/charters/queries/list';
import { date } from '@/lib/i18n/format';

const stateOptions = Object.entries(charterStates).map(([value, { word }]) => ({ value, label: word }));

export function CharterList({ view, path, query }: { view: CharterListView; path: string; query: Query }) {
  const many = path === '/charters';
  return (
    <>
      <PageHead title="公约" lede="大家表决通过、大家照着做的约定。每一份都能看到是哪次表决通过的、备了案没有。" />
      <Filters
        path={path}
        query={query}
        selects={[{ name: 'state', label: '现在怎样', all: '全部', options: stateOptions }]}
      />
      {view.rows.length ? (
        <Table
          caption="公约"
          columns={[{ head: '公约', rowHead: true }, { head: '现在怎样' }, { head: '从哪天起', label: '从哪天起' }]}
          rows={view.rows.map((r) => ({
            cells: [
              { href: r.href, title: r.title, below: [r.number, many && r.community].filter(Boolean).join(' · ') },
              { shape: r.state.shape, word: r.state.word },
              { small: date(r.effectiveDay) },
            ],
          }))}
        />
      ) : (
        <Empty
          title="还没有公约"
          text="公约要由村民会议或者居民会议表决通过，再从表决结果立约。"
          ways={[{ href: hrefWith(path.replace('charters', 'votes'), {}, {}), label: '看正在表决和表决过的' }]}
        />
      )}
      <Pager path={path} query={query} next={view.next} />
    </>
  );
}
