import { Filters } from '@/components/ui/filters';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { money } from '@/lib/i18n/number';
import type { ClaimsView } from '@/lib/mediation/queries/claims';
import { ClaimDeeds, type ClaimDeedsProps } from './claim-deeds';
import { type ClaimRow, ClaimRows } from './claim-rows';

const bare = (fen: number) => money(fen).replace(' 元', '');

function Totals({ view }: { view: ClaimsView }) {
  return (
    <Section title="合计" count={`${view.totals.count} 户`}>
      <Table
        caption="各种结果的户数和金额（元）"
        columns={[
          { head: '结果', rowHead: true },
          { head: '主张', num: true, label: '主张' },
          { head: '已付', num: true, label: '已付' },
        ]}
        rows={[
          ...view.states
            .filter((s) => s.count)
            .map((s) => ({ key: s.state, cells: [`${s.word} ${s.count} 户`, bare(s.claimed), bare(s.paid)] })),
          {
            key: 'all',
            sum: true,
            cells: [`合计 ${view.totals.count} 户（元）`, bare(view.totals.claimed), bare(view.totals.paid)],
          },
        ]}
      />
    </Section>
  );
}

function Sides({ view }: { view: ClaimsView }) {
  return (
    <Section title="谁来答应">
      <p>对方：{view.respondents.join('、')}</p>
      {view.group?.absentName ? (
        <p className="said">
          {view.group.absentName}：下落不明。{view.group.absent ?? ''}
        </p>
      ) : null}
      <p>
        代表人：
        {view.speakers.length
          ? view.speakers
              .map((s) => `${s.no} 号 ${s.name}（${s.scope === 'special' ? '特别授权' : '一般代理'}）`)
              .join('、')
          : '还没有推选，最多 5 位'}
      </p>
    </Section>
  );
}

const rowOf = (c: ClaimsView['rows'][number]): ClaimRow => [
  ...([c.no, c.isSpeaker ? `${c.name}（代表人）` : c.name, c.phone, bare(c.amount), bare(c.paid)] as const),
  ...([c.stateLabel.shape, c.stateLabel.word] as const),
];

/** Every claim of the case, twenty a page. */
export function ClaimList({
  view,
  path,
  ...deeds
}: { view: ClaimsView; path: string } & Omit<ClaimDeedsProps, 'view' | 'path'>) {
  const claims = `${path}/claims`;
  return (
    <>
      <PageHead
        crumb={{ href: path, label: '回到案子', back: true }}
        reference={view.number}
        title={view.group ? '群体案名单' : '登记成群体纠纷'}
        lede={view.group ? view.title : '许多人为同一件事找同一方：一个案子，一份名单，每户单独记数目、签字和付款。'}
      />
      {view.group ? (
        <>
          <Totals view={view} />
          <Sides view={view} />
        </>
      ) : null}
      <ClaimDeeds view={view} path={claims} {...deeds} />
      {view.group ? (
        <Section title="名单">
          <Filters
            path={claims}
            query={{ state: view.query.state, q: view.query.q }}
            selects={[
              {
                name: 'state',
                label: '结果',
                all: '全部',
                options: view.states.map((s) => ({ value: s.state, label: s.word })),
              },
            ]}
            search={{ name: 'q', label: '姓名，或者手机后四位' }}
          />
          <ClaimRows rows={view.rows.map(rowOf)} path={claims} />
          {view.rows.length ? null : <p className="quiet">没有找到。</p>}
          <Pager path={claims} query={view.query} next={view.next} />
        </Section>
      ) : null}
    </>
  );
}
