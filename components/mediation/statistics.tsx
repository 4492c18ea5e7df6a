import { ColumnChart } from '@/components/ui/column-chart';
import { PageHead } from '@/components/ui/page-head';
import { RowChart } from '@/components/ui/row-chart';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import type { StatisticsView } from '@/lib/mediation/queries/statistics';
import { PeriodForm } from './period-form';
import { Groups, Lines } from './statistics-lines';

type Group = StatisticsView['groups'][number];

/** What the list is asked for beside the period. */
function askedOf(href: string | null) {
  if (!href) return null;
  const asked = new URLSearchParams(href.split('?')[1]);
  asked.delete('from');
  asked.delete('to');
  return `&${asked}`;
}

const linesOf = ({ title, lines, rule }: Group) => ({
  ...{ title, rule },
  lines: lines.map((l) => [l.label, l.text, askedOf(l.href)] as const),
});

function Months({ months, isExact }: Pick<StatisticsView, 'months' | 'isExact'>) {
  return (
    <Section title="按时间看" note={`空框是受理的，涂实的是其中调成的。${isExact ? '' : '少于 5 件的不画。'}`}>
      <div className="chart">
        <ColumnChart
          label="每月受理和调解成功的件数，数字见旁边的表"
          columns={months.map((m) => ({ label: m.label, whole: m.accepted.drawn, part: m.succeeded.drawn }))}
        />
        <Table
          caption="按时间看"
          columns={[
            { head: '时间', rowHead: true },
            { head: '受理', num: true },
            { head: '调成', num: true },
          ]}
          rows={months.map((m) => ({ key: m.label, cells: [m.label, m.accepted.text, m.succeeded.text] }))}
          stack={false}
          className="mini"
        />
      </div>
    </Section>
  );
}

function Types({ group, list }: { group: Group; list: string }) {
  return (
    <Section title={group.title}>
      <p className="small quiet">{group.rule}</p>
      <div className="chart">
        <RowChart
          label="每类纠纷受理的件数，数字见旁边的表"
          rows={group.lines.map((l) => ({ label: l.label.replace('纠纷', ''), value: l.drawn, text: l.text }))}
        />
        <Lines {...linesOf(group)} list={list} />
      </div>
    </Section>
  );
}

interface StatisticsProps {
  view: StatisticsView;
  path: string;
  /** The period and unit, for the ways of taking it away. */
  asked: string;
}

export function Statistics({ view, path, asked }: StatisticsProps) {
  const base = `${path}/statistics`;
  const { from, to } = view.period;
  const list = `${view.isStreet ? '/mediation' : path}?${new URLSearchParams({ from, to })}`;
  const types = view.groups.findIndex((g) => g.title === '纠纷类型');
  return (
    <>
      <PageHead
        crumb={{ href: path, label: '调解', back: true }}
        title="调解统计"
        lede={`${view.unit}，${view.title}。`}
      />
      <PeriodForm path={base} view={view} />
      <div className="acts noprint">
        <a href={`${base}/paper?${asked}`}>打印统计表</a>
        <a href={`${base}/xlsx?${asked}`}>下载 Excel</a>
        {view.can.subsidies ? <a href={`${base}/subsidies?${asked}`}>以案定补</a> : null}
      </div>
      {view.isExact ? null : (
        <p className="small">
          件数按五件一档写，时间按整月算：不让任何一件案子被单独认出来。金额只加已经过完、付钱的协议不少于五件的月份。要准确数，请社区调委会主任报表。
        </p>
      )}
      <Section title="调解成功率" note="这段时间受理的案子里，协议已经生效的 / 受理的">
        <p className="big">{view.rate}</p>
      </Section>
      <Months {...view} />
      <Groups groups={view.groups.slice(0, types).map(linesOf)} list={list} />
      <Types group={view.groups[types]!} list={list} />
      <Groups groups={view.groups.slice(types + 1).map(linesOf)} list={list} />
      {view.places.length ? <p className="small quiet">合计的社区：{view.places.join('、')}</p> : null}
    </>
  );
}
