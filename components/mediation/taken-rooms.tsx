import { shortDateTime } from '@/lib/i18n/format';
import { clockOf } from '@/lib/kernel/calendar/day';
import type { BookingView } from '@/lib/mediation/queries/booking';

/** When the rooms are taken: times alone. */
export function TakenRooms({ taken }: Pick<BookingView, 'taken'>) {
  if (!taken.length) return null;
  return (
    <details className="fold">
      <summary>调解室已经约出去的时间</summary>
      <ul>
        {taken.map((t) => (
          <li key={t.id} className="small">
            {t.room}：{shortDateTime(t.startsAt)}—{clockOf(t.endsAt)}
          </li>
        ))}
      </ul>
    </details>
  );
}
