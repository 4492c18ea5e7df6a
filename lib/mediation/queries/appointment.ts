import { calendarFile } from '@/lib/kernel/appointment';
import { defineQuery } from '@/lib/kernel/query';
import { appointmentOf } from '../documents/appointment';
import { mayRead } from '../policy';
import { mayTakeAppointment } from '../policy/appointment';
import { findCase } from './case';
import { findSittings } from './sittings';

interface Asked {
  community: string;
  ref: string;
  sitting: string;
  /** Where this site is, for the way back to the case. */
  origin: string;
}

/** One sitting as a calendar takes it; taken anew after it was moved, it moves there too. */
export const takeAppointment = defineQuery({
  name: 'mediation.appointment',
  async load(read, { community, ref, sitting: id, origin }: Asked, { actor }) {
    const found = await findCase(read, { community, ref });
    if (!found || !mayRead(actor, found).ok) return null;
    const sitting = (await findSittings(read, found.id)).find((s) => s.id === id);
    return sitting ? { ...found, sitting, url: `${origin}/c/${community}/mediation/${ref}` } : null;
  },
  authorize: mayTakeAppointment,
  trace: ({ communityId, id }) => ({ communityId, subjectId: id, reason: '日历' }),
  present: ({ loaded, now }) => ({
    file: calendarFile(appointmentOf(loaded.sitting, loaded, loaded.url), now),
    name: loaded.isProtected ? 'appointment.ics' : `mediation-${loaded.ref}.ics`,
  }),
});
