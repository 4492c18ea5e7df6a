import { eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayNotePrevention } from '../policy/statistics';
import { findCase } from './case';

const { mediationPreventions } = tables;

async function findPrevention(read: Reader, caseId: string) {
  const [row] = await read.select().from(mediationPreventions).where(eq(mediationPreventions.caseId, caseId));
  return row ?? null;
}

/** What the case kept from happening, as it was noted last. */
export const showPrevention = defineQuery({
  name: 'mediation.prevention',
  async load(read, at: { community: string; ref: string }) {
    const found = await findCase(read, at);
    return found && { ...found, prevention: await findPrevention(read, found.id) };
  },
  authorize: mayNotePrevention,
  trace: ({ communityId, id }) => ({ communityId, subjectId: id }),
  present: ({ loaded, now }) => ({
    version: loaded.version,
    number: refLabel('mediation', loaded.ref),
    kind: loaded.prevention?.kind ?? 'none',
    people: loaded.prevention ? String(loaded.prevention.people) : '',
    day: loaded.prevention?.day ?? dayOf(now),
    today: dayOf(now),
  }),
});
export type PreventionView = View<typeof showPrevention>;
