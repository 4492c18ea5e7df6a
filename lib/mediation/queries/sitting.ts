import { refLabel } from '@/lib/i18n/format';
import { defineQuery, type View } from '@/lib/kernel/query';
import { maySit } from '../policy/sittings';
import { type At, findForm, placesOf } from './sitting-places';
import { findSittings } from './sittings';
import { sittingViews } from './sittings-view';

/** One agreed sitting, to be moved or called off. */
export const showSitting = defineQuery({
  name: 'mediation.sitting',
  async load(read, { sitting, ...at }: At & { sitting: string }, { now, actor }) {
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
