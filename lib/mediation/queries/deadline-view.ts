import { remainingTime } from '@/lib/i18n/format';
import { money } from '@/lib/i18n/number';
import type { Day } from '@/lib/kernel/calendar/day';
import { closeOfDay, type TimeUnit } from '@/lib/kernel/calendar/deadline';
import { remaining } from '@/lib/kernel/calendar/remaining';
import { confirmationDue, isProvisional } from '../rules/deadlines';
import type { AgreementView } from './agreement-view';
import type { Dossier } from './dossier';

export interface DeadlineLine {
  key: string;
  label: string;
  day: Day;
  /** 还剩 5 个工作日, or that the clock stands. */
  note: string;
  isLate: boolean;
}

const running = (now: Date, day: Day, unit: TimeUnit) => {
  const left = remaining(now, closeOfDay(day), unit);
  return { note: remainingTime(left), isLate: left.late };
};

/** A last day of law in a year whose holidays are not published may still move. */
const lawful = (now: Date, day: Day, unit: TimeUnit) => {
  const line = running(now, day, unit);
  return isProvisional(day) ? { ...line, note: `${line.note}（暂定）` } : line;
};

const isTalking = (d: Dossier) => d.state === 'accepted' || d.state === 'mediating' || d.state === 'signing';

/** Terms, visits, the month of mediation, and the 30 days to 司法确认: whatever has a last day. */
export function deadlineLines(d: Dossier, agreement: AgreementView | null, now: Date): DeadlineLine[] {
  const terms = (agreement?.effectiveDay ? agreement.terms : []).flatMap((t) =>
    t.dueDay && t.state === 'open'
      ? [
          {
            key: t.id,
            label: t.amount
              ? `${t.debtor}付清 ${money(t.amount)}`
              : `${t.debtor}：${t.text.length > 12 ? `${t.text.slice(0, 12)}…` : t.text}`,
            day: t.dueDay,
            ...running(now, t.dueDay, 'workdays'),
          },
        ]
      : [],
  );
  const visits = d.visits.flatMap(({ visit: v }) =>
    v.visitedAt
      ? []
      : [{ key: v.id, label: `${v.afterDays} 天回访`, day: v.dueDay, ...running(now, v.dueDay, 'days') }],
  );
  const month = d.dueDay
    ? [
        {
          key: 'month',
          label: d.extensions ? '调解期限（已延长）' : '调解期限',
          day: d.dueDay,
          ...(isTalking(d) ? lawful(now, d.dueDay, 'workdays') : { note: '不再计时', isLate: false }),
        },
      ]
    : [];
  const confirm = agreement?.effectiveDay ? confirmationDue(agreement.effectiveDay) : null;
  const court = confirm
    ? [{ key: 'court', label: '双方申请司法确认', day: confirm.day, ...lawful(now, confirm.day, 'days') }].map(
        (line) => (line.isLate ? { ...line, note: '已过 30 天', isLate: false } : line),
      )
    : [];
  return [...terms, ...visits, ...month, ...court].sort((a, b) => (a.day < b.day ? -1 : 1));
}
