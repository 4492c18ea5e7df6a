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
import { countedNames, sourceLabels } from '@/lib/mediation/rules/statistics-words';
import { typeNames } from '@/lib/mediation/rules/words';
import { choicesOf } from './deed-spec';
import { PublicInfo } from './public-info';

const stateOptions = Object.entries(caseStateLabels).map(([value, { word }]) => ({ value, label: word }));

const named = <T extends object>(of: T, key: string | undefined) => (key && key in of ? of[key as keyof T] : null);

function applied({ state, type, mine, q, counted, from, to, source }: Query) {
  const what = named(countedNames, counted);
  return [
    what && from && to && { name: 'counted', label: `${what}，${from} 到 ${to}` },
    named(sourceLabels, source) && { name: 'source', label: named(sourceLabels, source)!.replace('其中：', '移送：') },
    q && { name: 'q', label: `“${q}”` },
    named(caseStateLabels, state) && { name: 'state', label: named(caseStateLabels, state)!.word },
    named(typeNames, type) && { name: 'type', label: named(typeNames, type) },
    mine && { name: 'mine', label: '和我有关的' },
  ].filter((item) => item !== null && typeof item === 'object');
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

type Can = CaseListView['can'];
/** Pages beside the list, for those who may. */
const beside: [keyof Can, string, string][] = [
  ['mediators', 'mediators', '调解员名单'],
  ['register', 'register', '替人登记（电话、上门、移送）'],
  ['fieldNotes', 'field-notes', '外勤笔记'],
  ['screenings', 'screenings', '排查'],
  ['rooms', 'rooms', '调解室'],
  ['statistics', 'statistics', '统计'],
  ['templates', 'templates', '文书模板'],
  ['keeping', 'keeping', '卷宗保管和回访'],
  ['saveMethod', 'method', '工作方法'],
  ['saveMethod', 'clauses', '协议条款'],
  ['openings', 'openings', '紧急查看记录'],
];

/** Those concerned see their own cases first; everybody sees what mediation is. */
export function CaseList({ view, path, query, isIn }: CaseListProps) {
  const items = applied(query);
  const ways = beside.flatMap(([may, way, label]) => (view.can[may] ? [[way, label] as const] : []));
  const shown = isIn && (view.isMediator || view.rows.length > 0 || items.length > 0);
  return (
    <>
      <PageHead
        title="调解"
        lede="有纠纷，请人来调。不收费，全凭自愿，不公开。"
        aside={view.can.apply ? <ButtonLink href={`${path}/new`}>我要申请调解</ButtonLink> : null}
      />
      {ways.length ? (
        <div className="acts">
          {ways.map(([way, label]) => (
            <a key={way} href={`${path}/${way}`}>
              {label}
            </a>
          ))}
        </div>
      ) : null}
      {shown ? (
        <>
          <Filters
            path={path}
            query={query}
            pick={{ name: 'mine', label: '看谁的', options: [{ value: '1', label: '和我有关的' }] }}
            search={{ name: 'q', label: '标题或编号里的字' }}
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
