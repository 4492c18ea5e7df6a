import { date } from '@/lib/i18n/format';
import { clockOf } from '@/lib/kernel/calendar/day';

/** On a narrow page it breaks between the day and the hour, and nowhere else. */
export function When({ at }: { at: Date }) {
  return (
    <>
      <span className="ph">{date(at)}</span> <span className="ph">{clockOf(at)}</span>
    </>
  );
}
