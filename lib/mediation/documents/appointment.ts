// What a calendar may say of a sitting: it lies open on a telephone, in a car, at work.
import { refLabel } from '@/lib/i18n/format';
import type { Appointment } from '@/lib/kernel/appointment';

interface Sitting {
  id: string;
  sequence: number;
  state: string;
  startsAt: Date;
  endsAt: Date;
  where: string;
}

/** No party and not what the quarrel is about; of a protected case not even that it is one, nor where. */
export function appointmentOf(sitting: Sitting, c: { ref: string; isProtected: boolean }, url: string): Appointment {
  const { id, sequence, startsAt, endsAt } = sitting;
  const entry = { id, sequence, startsAt, endsAt, isCancelled: sitting.state === 'cancelled' };
  return c.isProtected
    ? { ...entry, title: '约好的一件事', place: null, url: null }
    : { ...entry, title: `调解会（${refLabel('mediation', c.ref)}）`, place: sitting.where, url };
}
