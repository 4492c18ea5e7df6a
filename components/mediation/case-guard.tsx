import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { dateTime, shortDateTime } from '@/lib/i18n/format';
import type { Can } from '@/lib/mediation/queries/can';
import type { GuardView } from '@/lib/mediation/queries/guard-view';
import { deedPaths } from './deed-spec';

interface CaseGuardProps {
  guard: GuardView | null;
  path: string;
  can: Pick<Can, 'raiseAlarm' | 'recordReport'>;
}

/** What was noticed, the duty that it brings, and what was done. */
export function CaseGuard({ guard, path, can }: CaseGuardProps) {
  if (!guard || (!guard.alarms.length && !guard.asks)) return null;
  return (
    <Section title="人身安全">
      {guard.asks ? (
        <p className="said">
          {guard.asks}
          {can.raiseAlarm ? <a href={`${path}/${deedPaths.raiseAlarm}`}>记下情况</a> : null}
        </p>
      ) : null}
      {guard.alarms.map((a) => (
        <div key={a.id}>
          <p>
            <StateTag shape={a.isOpen ? 'late' : 'done'}>{a.isOpen ? '还没报告' : '已经办了'}</StateTag> {a.name}，
            {a.level}
          </p>
          <p className="said">
            {a.words}
            <span className="small quiet">
              {a.by} {shortDateTime(a.at)} 记下
            </span>
          </p>
          {a.isOpen ? (
            <p>
              {a.duty}
              <span className="small said">最晚 {dateTime(a.dueAt)}</span>
              {can.recordReport ? <a href={`${path}/${deedPaths.recordReport}`}>登记报告</a> : null}
            </p>
          ) : null}
          {a.reports.map((r) => (
            <p key={r.id} className="said">
              {dateTime(r.at)} {r.target}
              {r.receipt ? `，回执 ${r.receipt}` : ''}：{r.words}
            </p>
          ))}
        </div>
      ))}
    </Section>
  );
}
