import { DayTicks } from '@/components/ui/day-ticks';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { Table } from '@/components/ui/table';
import type { BoardView } from '@/lib/board/queries';
import { shortDate } from '@/lib/i18n/format';
import { type Day, daysBetween } from '@/lib/kernel/calendar/day';

interface DecisionsProps {
  view: Pick<BoardView, 'published' | 'decisions'>;
  today: Day;
}

/** 公示中的决定: results of votes and outcomes of deliberation, each with the days that are left. */
export function Decisions({ view: { published, decisions }, today }: DecisionsProps) {
  const rows = [...published.map((v) => voteRow(v, today)), ...decisions.map((d) => decisionRow(d, today))];
  return (
    <Section title="公示中的决定" count={`${rows.length} 项`} note="公示不少于 15 天，有意见请提" id="pub">
      {rows.length ? (
        <Table
          caption="公示中的决定"
          columns={[{ head: '决定' }, { head: '结果' }, { head: '公示到哪天' }]}
          rows={rows}
        />
      ) : (
        <p className="quiet">现在没有公示中的决定。</p>
      )}
    </Section>
  );
}

const titleCell = (href: string, title: string, number: string) => (
  <>
    <a className="t" href={href}>
      {title}
    </a>
    <br />
    <span className="ref">{number}</span>
  </>
);

function daysCell(from: Day, until: Day, today: Day) {
  const total = daysBetween(from, until);
  return (
    <>
      <DayTicks day={Math.min(Math.max(daysBetween(from, today), 1), total)} total={total}>
        <b className="nb">还剩 {daysBetween(today, until)} 天</b>
      </DayTicks>
      <span className="tiny">到 {shortDate(until)}</span>
    </>
  );
}

const voteRow = (v: BoardView['published'][number], today: Day) => ({
  key: v.id,
  cells: [
    titleCell(v.href, v.title, v.number),
    <>
      <StateTag shape={v.result.shape}>{v.result.word}</StateTag>
      <br />
      <span className="small">
        {v.agree === null ? '' : `同意 ${v.agree} / `}参加 {v.tookPart} {v.unit}
      </span>
    </>,
    daysCell(v.publicityFrom, v.publicityUntil, today),
  ],
});

const decisionRow = (d: BoardView['decisions'][number], today: Day) => ({
  key: d.href,
  cells: [
    titleCell(d.href, d.title, d.number),
    <>
      <StateTag shape={d.state.shape}>{d.state.word}</StateTag>
      <br />
      <span className="small">{d.result}</span>
    </>,
    daysCell(d.from, d.until, today),
  ],
});
