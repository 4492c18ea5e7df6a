import { shortDate } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';

/** A date in a cell of a list, with the words after it. */
export const dayCell = (at: Date, after: string) => [dayOf(at), shortDate(at), after] as const;
