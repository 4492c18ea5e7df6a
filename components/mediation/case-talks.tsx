import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { shortDate, shortDateTime } from '@/lib/i18n/format';
import type { CaseView } from '@/lib/mediation/queries/record';

export function CaseTalks({ sessions }: { sessions: CaseView['sessions'] }) {
  if (!sessions.length) return null;
  return (
    <Section title="见过几次面" count={`${sessions.length} 次`}>
      <Table
        caption="调解记录"
        columns={[
          { head: '时间' },
          { head: '地点', label: '地点' },
          { head: '谁在', label: '谁在' },
          { head: '结果', label: '结果' },
        ]}
        rows={sessions.map((s) => ({
          key: s.id,
          cells: [shortDateTime(s.at), s.place, s.apart ? `只和${s.apart}谈：${s.present}` : s.present, s.result],
        }))}
      />
      {sessions.map((s) => (
        <details className="fold" key={s.id}>
          <summary>{shortDateTime(s.at)} 的调解记录</summary>
          <p className="said">{s.statement}</p>
          {s.verified ? <p className="said">查明：{s.verified}</p> : null}
          <p className="small quiet">记录人：{s.recorder}</p>
        </details>
      ))}
    </Section>
  );
}

export function CaseVisits({ visits, path }: { visits: CaseView['visits']; path: string }) {
  if (!visits.length) return null;
  return (
    <Section title="回访" note={<a href={`${path}/papers/visits`}>打印回访记录</a>}>
      {visits.map((v) => (
        <div key={v.id}>
          <h3 className="h3">{v.label}</h3>
          {v.visitedAt ? (
            <>
              <p className="small quiet">
                {v.visitor} {shortDateTime(v.visitedAt)} · {v.performance} · {v.risk}
              </p>
              <p className="said">{v.findings}</p>
            </>
          ) : (
            <p className="small quiet">还没做，{shortDate(v.dueDay)} 前</p>
          )}
        </div>
      ))}
    </Section>
  );
}
