import { inArray } from 'drizzle-orm';
import { tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { defineQuery } from '@/lib/kernel/query';
import { allow, has } from '@/lib/kernel/verdict';
import { mayReadFieldNotes } from '../policy/field-notes';
import { findCasesInHand } from './cases-in-hand';
import { findOpenNotes, noteView } from './field-notes';
import { findMethod } from './method';

const { communities } = tables;

/**
 * What a phone takes along: where its person mediates, the steps of work, the numbers of the cases in hand, and the own
 * notes. Nothing else of a case: a phone gets lost.
 */
export const showFieldDesk = defineQuery({
  name: 'mediation.field-desk',
  async load(read, _: object, { actor }) {
    const held = actor.kind === 'user' ? actor.grants.map((g) => g.communityId) : [];
    const here = [...new Set(held)].filter((communityId) => mayReadFieldNotes(actor, { communityId }).ok);
    if (actor.kind !== 'user' || !here.length) return null;
    const places = await read
      .select({ id: communities.id, code: communities.code, name: communities.name })
      .from(communities)
      .where(inArray(communities.id, here));
    const found = [];
    for (const place of places) {
      const { steps } = await findMethod(read, place.id);
      const directs = has(actor, 'mediation-director', place.id);
      found.push({ ...place, steps, cases: await findCasesInHand(read, actor, place.id, directs) });
    }
    return { places: found, rows: await findOpenNotes(read, actor.id, here) };
  },
  // Nothing was read but what belongs to the actor.
  authorize: () => allow(null),
  present: ({ loaded: { places, rows } }) => ({
    places: places.map(({ code, name, steps, cases }) => ({
      ...{ code, name },
      steps: steps.map(({ key, label }) => ({ value: key, label })),
      cases: cases.map(({ ref }) => refLabel('mediation', ref)),
    })),
    notes: rows.map((row) => ({
      ...noteView(row),
      community: places.find((p) => p.id === row.note.communityId)?.code ?? '',
    })),
  }),
});
