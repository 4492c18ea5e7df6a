import { ButtonLink } from '@/components/ui/button';
import { Filters } from '@/components/ui/filters';
import { PageHead } from '@/components/ui/page-head';
import { Table } from '@/components/ui/table';
import type { ClausesView } from '@/lib/mediation/queries/clauses';
import { typeNames } from '@/lib/mediation/rules/words';
import { choicesOf } from './deed-spec';

function Clauses({ clauses, path }: { clauses: ClausesView['clauses']; path: string }) {
  return (
    <Table
      caption="协议条款"
      columns={[{ head: '条款', rowHead: true }, { head: '内容' }, { head: '是什么，用在哪类' }]}
      rows={clauses.map((c) => ({
        key: c.key,
        cells: [
          <a key="a" href={`${path}/${c.key}`}>
            {c.title}
            {c.isExample ? '（示例）' : ''}
          </a>,
          c.text,
          { small: `${c.kind} · ${c.types}` },
        ],
      }))}
    />
  );
}

/** 协议条款库: what is offered when a term is written, by type of dispute. */
export function ClauseList({ view, path }: { view: ClausesView; path: string }) {
  const clauses = `${path}/clauses`;
  return (
    <>
      <PageHead
        crumb={{ href: path, label: '调解', back: true }}
        title="协议条款"
        lede="写协议的时候挑一条，只填空。示例是我们拟的，不是官方文本，请先看过、改好再用。"
        aside={<ButtonLink href={`${clauses}/new`}>添一条</ButtonLink>}
      />
      <Filters
        path={clauses}
        query={{ type: view.type ?? '' }}
        selects={[{ name: 'type', label: '哪一类纠纷', all: '全部', options: choicesOf(typeNames) }]}
      />
      <Clauses clauses={view.clauses} path={clauses} />
      {view.retired.length ? (
        <details className="fold">
          <summary>停用的 {view.retired.length} 条（改一下再保存就恢复）</summary>
          <Clauses clauses={view.retired} path={clauses} />
        </details>
      ) : null}
    </>
  );
}
