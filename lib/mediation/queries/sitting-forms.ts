import type { Reader } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { defineQuery, type View } from '@/lib/kernel/query';
import type { Actor } from '@/lib/kernel/verdict';
import { maySit } from '../policy/sittings';
import { isStillMet } from '../rules/sittings';
import { sideNames } from '../rules/words';
import { findCase } from './case';
import { findAides } from './mediators';
import { findRooms, findTaken } from './rooms';
import { findSittings } from './sittings';
import { sittingViews } from './sittings-view';

type At = { community: string; ref: string };

async function findForm(read: Reader, at: At, now: Date) {
  const found = await findCase(read, at);
  if (!found) return null;
  const rooms = await findRooms(read, found.communityId);
  return { ...found, rooms, taken: await findTaken(read, found.communityId, now) };
}
type Form = NonNullable<Awaited<ReturnType<typeof findForm>>>;

/** What both forms ask: where, and when the rooms are taken already. */
const placesOf = ({ rooms, taken }: Form) => ({
  rooms: rooms.filter((r) => r.isOpen).map((r) => ({ value: r.id, label: r.name })),
  taken: taken.map((t) => ({
    ...{ id: t.id, startsAt: t.startsAt, endsAt: t.endsAt },
    room: rooms.find((r) => r.id === t.roomId)?.name ?? '',
  })),
});

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
    ...{ version: d.version, number: refLabel('mediation', d.ref), isProtected: d.isProtected },
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

/** One agreed sitting, to be moved or called off. */
export const showSitting = defineQuery({
  name: 'mediation.sitting',
  async load(read, { sitting, ...at }: At & { sitting: string }, { now, actor }: { now: Date; actor: Actor }) {
    const form = await findForm(read, at, now);
    // Nothing more is read for those whom it does not concern.
    if (!form || !maySit('mediation.move-sitting')(actor, form).ok) return form && { ...form, sittings: [] };
    const sittings = (await findSittings(read, form.id)).filter((s) => s.id === sitting);
    return sittings.length ? { ...form, sittings } : null;
  },
  authorize: maySit('mediation.move-sitting'),
  trace: ({ communityId, id }) => ({ communityId, subjectId: id }),
  present: ({ loaded: d, by }) => ({
    ...{ version: d.version, number: refLabel('mediation', d.ref) },
    ...placesOf(d),
    sitting: sittingViews(d, by)[0]!,
  }),
});
export type SittingView = View<typeof showSitting>;
