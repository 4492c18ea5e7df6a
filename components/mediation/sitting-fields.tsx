import { DatetimeField } from '@/components/ui/datetime-field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { shortDateTime } from '@/lib/i18n/format';
import { clockOf, dayOf } from '@/lib/kernel/calendar/day';
import type { BookingView } from '@/lib/mediation/queries/sitting-forms';
import { usualLengths } from '@/lib/mediation/rules/sittings';

type Places = Pick<BookingView, 'rooms' | 'taken'>;
interface SittingFieldsProps extends Places {
  now: Date;
  at?: Date;
  minutes?: number;
  roomId?: string | null;
  place?: string | null;
}

const typed = (at: Date) => `${dayOf(at)}T${clockOf(at)}`;

/** When the rooms are taken: times alone. */
export function TakenRooms({ taken }: Pick<Places, 'taken'>) {
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

export function SittingFields({ rooms, now, at, minutes = 90, roomId, place }: SittingFieldsProps) {
  const lengths = [...new Set([...usualLengths, minutes])].toSorted((a, b) => a - b);
  return (
    <>
      <DatetimeField name="at" label="什么时候" defaultValue={at && typed(at)} min={typed(now)} />
      <SelectField
        name="minutes"
        label="大约多长"
        options={lengths.map((n) => ({ value: String(n), label: `${n} 分钟` }))}
        defaultValue={String(minutes)}
        width="short"
      />
      <SelectField
        name="roomId"
        label="调解室"
        blank={rooms.length ? '不在调解室，写在下面' : '还没有登记调解室，写在下面'}
        options={rooms}
        defaultValue={roomId ?? undefined}
        width="mid"
        optional
      />
      <TextField
        name="place"
        label="别的地方"
        hint="在当事人家里、议事长廊等；选了调解室就空着"
        maxLength={60}
        defaultValue={place ?? undefined}
        optional
      />
    </>
  );
}
