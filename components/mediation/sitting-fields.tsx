import { DatetimeField } from '@/components/ui/datetime-field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { clockOf, dayOf } from '@/lib/kernel/calendar/day';
import type { BookingView } from '@/lib/mediation/queries/booking';
import { lengthChoices } from '@/lib/mediation/rules/sittings';

interface SittingFieldsProps extends Pick<BookingView, 'rooms'> {
  now: Date;
  at?: Date;
  minutes?: number;
  roomId?: string | null;
  place?: string | null;
}

const typed = (at: Date) => `${dayOf(at)}T${clockOf(at)}`;

export function SittingFields({ rooms, now, at, minutes = 90, roomId, place }: SittingFieldsProps) {
  return (
    <>
      <DatetimeField name="at" label="什么时候" defaultValue={at && typed(at)} min={typed(now)} />
      <SelectField
        name="minutes"
        label="大约多长"
        options={lengthChoices(minutes)}
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
