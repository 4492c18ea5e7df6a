import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Applied, Filters } from '@/components/ui/filters';
import type { Query } from '@/components/ui/href';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Table } from '@/components/ui/table';
import { shortDate } from '@/lib/i18n/format';
import { proposalStates } from '@/lib/proposals/machine';
import type { ProposalListView } from '@/lib/proposals/queries/list';

const matterWords = { shield: '红盾', bridge: '金桥', sea: '蓝海' } as const;
const matterOptions = Object.entries(matterWords).map(([value, label]) => ({ value, label }));
const stateOptions = Object.entries(proposalStates).map(([value, { word }]) => ({ value, label: word }));

function applied({ state, matter, q }: Query) {
  return [
    matter && matter in matterWords && { name: 'matter', label: matterWords[matter as keyof typeof matterWords] },
    state && state in proposalStates && { name: 'state', label: proposalStates[state as 'submitted'].word },
    q && { name: 'q', label: `“${q}”` },
  ].filter((item) => typeof item === 'object');
}

export function ProposalList({ view, path, query }: { view: ProposalListView; path: string; query: Query }) {
  const isEverywhere = path === '/proposals';
  return (
    <>
      <PageHead
        title="议题"
        lede="大家想一起商量的事：谁提的、意见怎样、议事会怎么定、办到哪一步。"
        aside={view.canSubmit ? <ButtonLink href={`${path}/new`}>我要提议题</ButtonLink> : null}
      />
      <Filters
        path={path}
        query={query}
        pick={{ name: 'matter', label: '三类', options: matterOptions }}
        selects={[{ name: 'state', label: '走到哪一步', all: '全部', options: stateOptions }]}
        search={{ name: 'q', label: '标题里的字' }}
      />
      <Applied path={path} query={query} items={applied(query)} />
      {view.rows.length ? (
        <Rows rows={view.rows} many={isEverywhere} />
      ) : (
        <Empty
          title="没有找到议题"
          text="现在的条件下没有。可以去掉几个条件再看，或者提一件。"
          ways={[
            { href: path, label: '看全部议题' },
            ...(view.canSubmit ? [{ href: `${path}/new`, label: '我要提议题' }] : []),
          ]}
        />
      )}
      <Pager path={path} query={query} next={view.next} />
    </>
  );
}

const until = (r: ProposalListView['rows'][number]) => {
  if (r.commentUntil) return `意见收到 ${shortDate(r.commentUntil)}`;
  return r.publicityUntil ? `公示到 ${shortDate(r.publicityUntil)}` : `${shortDate(r.at)} 提出`;
};

function Rows({ rows, many }: { rows: ProposalListView['rows']; many: boolean }) {
  return (
    <Table
      caption="议题"
      className="issues"
      columns={[
        { head: '类', className: 'c1' },
        { head: '什么事', className: 'c2' },
        { head: '走到哪一步', className: 'c3' },
        { head: '日期', label: '日期', className: 'c5' },
      ]}
      rows={rows.map((r) => ({
        cells: [
          { matter: r.matter },
          { href: r.href, title: r.title, below: [r.number, many && r.community].filter(Boolean).join(' · ') },
          { shape: r.state.shape, word: r.state.word },
          { small: until(r) },
        ],
      }))}
    />
  );
}
