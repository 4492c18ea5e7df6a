// What the registers give for one line of a roll.
import { lte } from 'drizzle-orm';
import { tables } from '@/db';
import { addMonths, type Day } from '@/lib/kernel/calendar/day';

export interface ElectorSource {
  unitKey: string;
  label: string;
  /** Null where nobody is named who votes for it. */
  personId: string | null;
  ownerKey: string | null;
  area: number | null;
}

export interface Scope {
  communityId: string;
  /** Owners, and tenants beside an owners' vote. */
  estateId: string | null;
  /** 村民小组. */
  groupId: string | null;
  day: Day;
}

const YEARS_18 = 18 * 12;
/** Whose birthday nobody wrote down is on no roll of adults. */
export const adultOn = (day: Day) => lte(tables.people.birthDay, addMonths(day, -YEARS_18));

export const onePerson = (id: string, label: string): ElectorSource => ({
  unitKey: id,
  label,
  personId: id,
  ownerKey: null,
  area: null,
});
