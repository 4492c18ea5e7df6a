import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Applied, Filters } from '@/components/ui/filters';
import { hrefWith, type Query } from '@/components/ui/href';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { StateTag } from '@/components/ui/state-tag';
import { Table } from '@/components/ui/table';
import { shortDate, shortDateTime } from '@/lib/i18n/format';
import type { VoteListView } from '@/lib/votes/queries/list';
import { rules } from '@/lib/votes/rules';
import { electionRules } from '@/lib/votes/rules/election';

const showWords = {
  open: '正在表决',
  coming: '还没开始',
  counting: '计票和证明',
  publicity: '结果公示中',
  ended: '已经结束',
} as const;
const ruleOptions = Object.values({ ...rules, ...electionRules }).map(({ id, name }) => ({ value: id, label: name }));
const showOptions = Object.entries(showWords).map(([value, label]) => ({ value, label }));

const applied = ({ show, rule, q }: Query) =>
  [
    show && Object.hasOwn(showWords, show) && { name: 'show', label: showWords[show as keyof typeof showWords] },
    ruleOptions.flatMap(({ value, label }) => (value === rule ? [{ name: 'rule', label }] : []))[0],
    q && { name: 'q', label: `“${q}”` },
  ].filter((item) => typeof item === 'object');

export function VoteList({ view, path, query }: { view: VoteListView; path: string; query: Query }) {
  return (
    <>
      <PageHead
        title="表决"
        lede="由大家投票决定的事：正在投的、投完的、结果怎么算出来的。"
        aside={view.canDraft ? <ButtonLink href={`${path}/new`}>起草表决</ButtonLink> : null}
      />
      <Filters
        path={path}
        query={query}
        pick={{ name: 'show', label: '到哪一步', options: showOptions }}
        selects={[{ name: 'rule', label: '谁来表决', all: '全部', options: ruleOptions }]}
        search={{ name: 'q', label: '标题里的字' }}
      />
      <Applied path={path} query={query} items={applied(query)} />
      {view.rows.length ? (
        <Rows rows={view.rows} many={path === '/votes'} />
      ) : (
        <Empty
          title="没有找到表决"
          text="现在的条件下没有。可以去掉几个条件再看。"
          ways={[{ href: hrefWith(path, {}, {}), label: '看全部表决' }]}
        />
      )}
      <Pager path={path} query={query} next={view.next} />
    </>
  );
}

type Row = VoteListView['rows'][number];

function when({ phase, opensAt, closesAt, publicityUntil }: Row): string {
  if (phase === 'draft' || phase === 'announced') return `${shortDateTime(opensAt)} 开始`;
  if (phase === 'published' && publicityUntil) return `公示到 ${shortDate(publicityUntil)}`;
  return `${shortDateTime(closesAt)} 截止`;
}

function Rows({ rows, many }: { rows: Row[]; many: boolean }) {
  return (
    <Table
      caption="表决"
      columns={[
        { head: '表决什么', rowHead: true },
        { head: '到哪一步' },
        { head: '结果', label: '结果' },
        { head: '时间', label: '时间' },
      ]}
      rows={rows.map((r) => ({
        cells: [
          {
            href: r.href,
            title: r.title,
            below: [r.number, r.ruleName, many && r.community].filter(Boolean).join(' · '),
          },
          { shape: r.state.shape, word: r.state.word },
          r.result === null ? (
            <span className="small quiet">{r.phase === 'void' ? '不算数' : '还没有'}</span>
          ) : (
            <StateTag shape={r.result.shape}>{r.result.word}</StateTag>
          ),
          { small: when(r) },
        ],
      }))}
    />
  );
}
