import { refLabel } from '@/lib/i18n/format';
import { defineQuery, type View } from '@/lib/kernel/query';
import { maySit } from '../policy/sittings';
import { isStillMet } from '../rules/sittings';
import { sideNames } from '../rules/words';
import { findAides } from './mediators';
import { type At, findForm, placesOf } from './sitting-places';

/** The form in which a sitting is agreed. */
export const showBooking = defineQuery({
  name: 'mediation.booking',
  async load(read, at: At, { now }) {
    const form = await findForm(read, at, now);
    return form && { ...form, aides: await findAides(read, form.id) };
  },
  authorize: maySit('mediation.book-sitting'),
  trace: ({ communityId, id }) => ({ communityId, subjectId: id }),
  present: ({ loaded: d }) => ({
    ...{ version: d.version, number: refLabel('mediation', d.ref), state: d.state, isProtected: d.isProtected },
    ...placesOf(d),
    canBook: isStillMet(d.state),
    parties: d.parties.map((p) => ({ value: p.id, label: p.name, hint: sideNames[p.side] })),
    others: [
      ...d.agents.map((a) => ({
        ...{ value: a.id, label: a.name },
        hint: `${a.kind === 'guardian' ? '监护人' : '代理人'}，${a.relation}`,
      })),
      ...d.aides.filter((a) => !a.endedAt).map((a) => ({ value: a.id, label: a.name, hint: `请来协助：${a.reason}` })),
    ],
  }),
});
export type BookingView = View<typeof showBooking>;
