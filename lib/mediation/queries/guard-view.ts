import { alarmNames, duties, isAnswered, isHarm, levelNames, owesReport, targetNames } from '../rules/alarms';
import type { AlarmRow } from './alarms';

const erased = '（已按保存期限删除）';

/** What was noticed and what was done about it. Never for a party: one of them may be the one reported. */
export function guardView(alarms: readonly AlarmRow[], protectedFor: string | null) {
  const views = alarms.map((a) => ({
    id: a.id,
    name: alarmNames[a.kind],
    level: levelNames[a.level],
    duty: duties[a.kind],
    at: a.at,
    dueAt: a.dueAt,
    by: a.by,
    words: a.words ?? erased,
    isHarm: isHarm(a.kind),
    isOpen: !isAnswered(a),
    reports: a.reports.map((r) => ({
      ...{ id: r.id, at: r.at, receipt: r.receipt, by: r.by, words: r.words ?? erased },
      target: targetNames[r.target],
    })),
  }));
  /** Marked as violence at home, and nobody has said yet whether it was reported. */
  const asks = protectedFor === 'violence' && !alarms.some((a) => a.kind === 'violence');
  return { alarms: views, owes: owesReport(alarms), asks: asks ? duties.violence : null };
}
export type GuardView = ReturnType<typeof guardView>;
