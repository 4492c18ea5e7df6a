import { date, dateTime, shortDate, shortDateTime } from '@/lib/i18n/format';
import { type Day, dayOf } from '@/lib/kernel/calendar/day';

const days = { date, shortDate };
const instants = { dateTime, shortDateTime };

type Instant = { at: Date; as?: keyof typeof days | keyof typeof instants };

/** A date never breaks across lines; an instant does beside the weekday and nowhere else. */
export function When({ at, as = 'dateTime' }: Instant | { at: Day; as: keyof typeof days }) {
  const day = typeof at === 'string' ? at : dayOf(at);
  if (typeof at === 'string' || as in days) return <time dateTime={day}>{days[as as keyof typeof days](at)}</time>;
  return (
    <time dateTime={at.toISOString()} className="at">
      {instants[as as keyof typeof instants](at)}
    </time>
  );
}
