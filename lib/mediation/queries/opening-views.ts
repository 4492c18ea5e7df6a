import { findCommunity } from '@/lib/community/queries';
import { refLabel } from '@/lib/i18n/format';
import { mainRoles } from '@/lib/identity/labels';
import { defineQuery, type View } from '@/lib/kernel/query';
import { has } from '@/lib/kernel/verdict';
import { mayAskToOpen, mayListOpenings } from '../policy/break-glass';
import { countedSince, often } from '../rules/break-glass';
import { findOpenings } from './openings';

/** What stands at the number of a case that is not shown: the same whether there is such a case or not. */
export const askToOpen = defineQuery({
  name: 'mediation.ask-to-open',
  async load(read, { community: code, ref }: { community: string; ref: string }) {
    const community = /^\d{4}-\d{1,9}$/.test(ref) ? await findCommunity(read, code) : null;
    return community && { communityId: community.id, community };
  },
  authorize: mayAskToOpen,
  present: ({ loaded: { community } }) => ({ phone: community.phone }),
});

/** Who reached into protected cases in the last thirty days. The street reads of those who did it often, and of directors. */
export const listOpenings = defineQuery({
  name: 'mediation.openings',
  async load(read, { community: code }: { community: string }, { actor, now }) {
    const community = await findCommunity(read, code);
    if (!community) return null;
    const at = { communityId: community.id };
    return {
      ...at,
      rows:
        mayListOpenings(actor, at).ok && actor.kind === 'user'
          ? await findOpenings(read, community.id, actor.id, countedSince(now))
          : [],
    };
  },
  authorize: mayListOpenings,
  trace: ({ communityId }) => ({ communityId, subjectId: communityId }),
  present({ loaded: { communityId, rows }, actor }) {
    const isDirector = has(actor, 'mediation-director', communityId);
    const countOf = (personId: string) => rows.filter((r) => r.personId === personId).length;
    const seesAll = isDirector || has(actor, 'secretary', communityId);
    const shown = rows.filter((r) => seesAll || countOf(r.personId) >= often || r.roles.includes('mediation-director'));
    return {
      often,
      rows: shown.map((r) => ({
        id: r.id,
        at: r.at,
        until: r.until,
        who: `${r.name}（${mainRoles(r.roles)}）`,
        count: countOf(r.personId),
        /** Which case and why: for the director alone, and not of a case from which the director keeps away. */
        inside:
          isDirector && r.isApart === 0 ? { number: refLabel('mediation', r.ref), ref: r.ref, reason: r.reason } : null,
      })),
    };
  },
});
export type OpeningsView = View<typeof listOpenings>;
