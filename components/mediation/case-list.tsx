import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Applied, Filters } from '@/components/ui/filters';
import type { Query } from '@/components/ui/href';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Table } from '@/components/ui/table';
import { shortDate } from '@/lib/i18n/format';
import { caseStateLabels } from '@/lib/mediation/machine';
import type { CaseListView } from '@/lib/mediation/queries/list';
import { typeNames } from '@/lib/mediation/rules/words';
import { choicesOf } from './deed-spec';
import { PublicInfo } from './public-info';

const stateOptions = Object.entries(caseStateLabels).map(([value, { word }]) => ({ value, label: word }));

function applied({ state, type, mine }: Query) {
  return [
    state &&
      state in caseStateLabels && { name: 'state', label: caseStateLabels[state as keyof typeof caseStateLabels].word },
    type && type in typeNames && { name: 'type', label: typeNames[type as keyof typeof typeNames] },
    mine && { name: 'mine', label: '和我有关的' },
  ].filter((item) => typeof item === 'object');
}

function Rows({ rows, many }: { rows: CaseListView['rows']; many: boolean }) {
  return (
    <Table
      caption="调解案件"
      className="issues"
      columns={[
        { head: '什么事', className: 'c2' },
        { head: '到哪一步', className: 'c3' },
        { head: '日期', label: '日期', className: 'c5' },
      ]}
      rows={rows.map((r) => ({
        cells: [
          {
            href: r.href,
            title: r.title,
            below: [r.number, r.type, many && r.community, r.isProtected && '保护'].filter(Boolean).join(' · '),
          },
          { shape: r.isLate ? 'late' : r.state.shape, word: r.isLate ? '超过一个月' : r.state.word },
          { small: `${shortDate(r.at)} 登记${r.dueDay ? `，${shortDate(r.dueDay)} 前调完` : ''}` },
        ],
      }))}
    />
  );
}

interface CaseListProps {
  view: CaseListView;
  path: string;
  query: Query;
  isIn: boolean;
}

/** Those concerned see their own cases first; everybody sees what mediation is. */
export function CaseList({ view, path, query, isIn }: CaseListProps) {
  const items = applied(query);
  const shown = isIn && (view.isMediator || view.rows.length > 0 || items.length > 0);
  return (
    <>
      <PageHead
        title="调解"
        lede="有纠纷，请人来调。不收费，全凭自愿，不公开。"
        aside={view.can.apply ? <ButtonLink href={`${path}/new`}>我要申请调解</ButtonLink> : null}
      />
      {view.can.register || view.can.saveMethod || view.can.openings ? (
        <div className="acts">
          {view.can.register ? <a href={`${path}/register`}>替人登记（电话、上门、移送）</a> : null}
          {view.can.saveMethod ? <a href={`${path}/method`}>改工作步骤</a> : null}
          {view.can.openings ? <a href={`${path}/openings`}>紧急查看记录</a> : null}
        </div>
      ) : null}
      {shown ? (
        <>
          <Filters
            path={path}
            query={query}
            pick={{ name: 'mine', label: '看谁的', options: [{ value: '1', label: '和我有关的' }] }}
            selects={[
              { name: 'state', label: '到哪一步', all: '全部', options: stateOptions },
              { name: 'type', label: '哪一类', all: '全部', options: choicesOf(typeNames) },
            ]}
          />
          <Applied path={path} query={query} items={items} />
          {view.rows.length ? (
            <Rows rows={view.rows} many={path === '/mediation'} />
          ) : (
            <Empty title="没有您能看的调解" text="现在的条件下没有。" ways={[{ href: path, label: '去掉条件' }]} />
          )}
          <Pager path={path} query={query} next={view.next} />
        </>
      ) : null}
      {view.isMediator ? null : <PublicInfo view={view} />}
    </>
  );
}
