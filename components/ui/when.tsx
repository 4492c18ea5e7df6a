import { date, dateTime, shortDate, shortDateTime } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';

const days = { date, shortDate };
const instants = { dateTime, shortDateTime };

/** A date never breaks across lines; an instant does beside the weekday and nowhere else. */
export function When({ at, as = 'dateTime' }: { at: Date; as?: keyof typeof days | keyof typeof instants }) {
  if (as in days) return <time dateTime={dayOf(at)}>{days[as as keyof typeof days](at)}</time>;
  return (
    <time dateTime={at.toISOString()} className="at">
      {instants[as as keyof typeof instants](at)}
    </time>
  );
}
