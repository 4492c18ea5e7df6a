import { ButtonLink } from '@/components/ui/button';
import { dayCell } from '@/components/ui/day-cell';
import { Empty } from '@/components/ui/empty';
import { Applied, Filters } from '@/components/ui/filters';
import { hrefWith, type Query } from '@/components/ui/href';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Table } from '@/components/ui/table';
import { issueStates } from '@/lib/issues/machine';
import type { IssueListView } from '@/lib/issues/queries/list';
import { categories, isCategory } from '@/lib/issues/rules';

const matterWords = { shield: '红盾', bridge: '金桥', sea: '蓝海' } as const;
const options = <T extends object>(of: T, word: (key: keyof T & string) => string) =>
  Object.keys(of).map((value) => ({ value, label: word(value as keyof T & string) }));
const stateOptions = options(issueStates, (s) => issueStates[s].word);
const categoryOptions = options(categories, (c) => categories[c].word);

function applied({ state, category, matter, q }: Query) {
  return [
    matter && matter in matterWords && { name: 'matter', label: matterWords[matter as keyof typeof matterWords] },
    state && state in issueStates && { name: 'state', label: issueStates[state as keyof typeof issueStates].word },
    isCategory(category) && { name: 'category', label: categories[category].word },
    q && { name: 'q', label: `“${q}”` },
  ].filter((item) => typeof item === 'object');
}

export function IssueList({ view, path, query }: { view: IssueListView; path: string; query: Query }) {
  return (
    <>
      <PageHead
        title="事项"
        lede="大家反映的事，办到哪一步，都写在这里。"
        aside={view.canReport ? <ButtonLink href={`${path}/new`}>我要反映问题</ButtonLink> : null}
      />
      <Filters
        path={path}
        query={query}
        pick={{ name: 'matter', label: '三类', options: options(matterWords, (m) => matterWords[m]) }}
        selects={[
          { name: 'state', label: '办到哪一步', all: '全部', options: stateOptions },
          { name: 'category', label: '哪一类', all: '全部', options: categoryOptions },
        ]}
        search={{ name: 'q', label: '标题里的字' }}
      />
      <Applied path={path} query={query} items={applied(query)} />
      {view.rows.length ? (
        <Rows rows={view.rows} many={path === '/issues'} />
      ) : (
        <Empty
          title="没有找到事项"
          text="现在的条件下没有。可以去掉几个条件再看，或者直接反映。"
          ways={[
            { href: hrefWith(path, {}, {}), label: '看全部事项' },
            ...(view.canReport ? [{ href: `${path}/new`, label: '我要反映问题' }] : []),
          ]}
        />
      )}
      <Pager path={path} query={query} next={view.next} />
    </>
  );
}

function Rows({ rows, many }: { rows: IssueListView['rows']; many: boolean }) {
  return (
    <Table
      caption="事项"
      className="issues"
      columns={[
        { head: '类', className: 'c1' },
        { head: '什么事', className: 'c2' },
        { head: '办到哪一步', className: 'c3' },
        { head: '日期', label: '日期', className: 'c5' },
      ]}
      rows={rows.map((r) => ({
        cells: [
          { matter: r.matter },
          {
            href: r.href,
            title: r.title,
            below: [r.number, r.category, many && r.community, r.place].filter(Boolean).join(' · '),
          },
          { shape: r.isLate ? 'late' : r.state.shape, word: r.isLate ? '逾期' : r.state.word },
          {
            days: r.dueAt ? [dayCell(r.at, ' 反映，'), dayCell(r.dueAt, ' 前办好')] : [dayCell(r.at, ' 反映')],
          },
        ],
      }))}
    />
  );
}
