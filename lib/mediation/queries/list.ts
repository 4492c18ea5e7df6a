import { and, asc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { refLabel } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';
import { afterCursor, cutPage, pageSize, readCursor } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import { type Actor, allow, isOffered } from '@/lib/kernel/verdict';
import { type CaseState, caseStateLabels } from '../machine';
import { isMediatorHere, mayRegister, maySaveMethod, rights } from '../policy';
import { mayListOpenings } from '../policy/break-glass';
import { maySaveKeeping, maySaveTemplate } from '../policy/dossier';
import { mayReadFieldNotes } from '../policy/field-notes';
import { mayListMediators } from '../policy/mediators';
import { mayListRooms } from '../policy/rooms';
import { mayReadStatistics, mayRecordScreening } from '../policy/statistics';
import { typeNames } from '../rules/words';
import { type CaseFilters, narrowed, newestFirst } from './list-filters';
import { findPublicCounts } from './public';
import { concerning, visibleTo } from './visible';

const { communities, mediations } = tables;

const findPage = (read: Reader, f: CaseFilters, actor: Actor & { kind: 'user' }, communityId: string | null) =>
  read
    .select({
      id: mediations.id,
      ref: mediations.ref,
      title: mediations.title,
      type: mediations.type,
      state: mediations.state,
      dueDay: mediations.dueDay,
      isProtected: mediations.isProtected,
      createdAt: mediations.createdAt,
      code: communities.code,
      communityName: communities.name,
    })
    .from(mediations)
    .innerJoin(communities, eq(communities.id, mediations.communityId))
    .where(
      and(
        visibleTo(read, actor),
        narrowed(read, f, actor, communityId),
        concerning(read, actor, Boolean(f.mine)),
        afterCursor(mediations.createdAt, mediations.id, readCursor(f.after)),
      ),
    )
    .orderBy(...newestFirst(f))
    .limit(pageSize + 1);

const findPlaces = (read: Reader) =>
  read
    .select({ code: communities.code, name: communities.name })
    .from(communities)
    .orderBy(asc(communities.name))
    .limit(50);

const isTalking = (state: CaseState) => state === 'accepted' || state === 'mediating' || state === 'signing';

/** For everybody: what mediation is and public counts. For those concerned: their own cases. */
export const listCases = defineQuery({
  name: 'mediation.list',
  async load(read, filters: CaseFilters, { actor, now }) {
    const community = filters.community ? await findCommunity(read, filters.community) : null;
    if (filters.community && !community) return null;
    const rows = actor.kind === 'user' ? await findPage(read, filters, actor, community?.id ?? null) : [];
    // A mediator's list is for work: what everybody may read is counted for everybody else.
    const isMediator = community !== null && isMediatorHere(actor, community.id);
    const counts = community && !isMediator ? await findPublicCounts(read, community.id, now) : null;
    const places = community ? [] : await findPlaces(read);
    return { community, counts, isMediator, places, rows };
  },
  authorize: () => allow(null),
  present({ loaded: { community, counts, isMediator, places, rows }, actor, now }) {
    const at = community && { communityId: community.id };
    const page = cutPage(rows, (r) => ({ at: r.createdAt, id: r.id }));
    const today = dayOf(now);
    return {
      counts,
      community: community && { name: community.name, phone: community.phone, window: community.window },
      isMediator,
      places: places.map((p) => ({ href: `/c/${p.code}/mediation`, name: p.name })),
      can: {
        apply: isOffered(actor, rights['mediation.apply'], at?.communityId ?? null),
        register: at !== null && mayRegister(actor, at).ok,
        saveMethod: at !== null && maySaveMethod(actor, at).ok,
        mediators: at !== null && mayListMediators(actor, at).ok,
        rooms: at !== null && mayListRooms(actor, at).ok,
        openings: at !== null && mayListOpenings(actor, at).ok,
        statistics: at !== null && mayReadStatistics(actor, at).ok,
        templates: at !== null && maySaveTemplate(actor, at).ok,
        keeping: at !== null && maySaveKeeping(actor, at).ok,
        fieldNotes: at !== null && mayReadFieldNotes(actor, at).ok,
        screenings: at !== null && mayRecordScreening(actor, at).ok,
      },
      next: page.next,
      rows: page.rows.map((r) => ({
        id: r.id,
        href: `/c/${r.code}/mediation/${r.ref}`,
        number: refLabel('mediation', r.ref),
        title: r.title,
        type: typeNames[r.type],
        isProtected: r.isProtected,
        state: caseStateLabels[r.state],
        isLate: isTalking(r.state) && r.dueDay !== null && r.dueDay < today,
        dueDay: isTalking(r.state) ? r.dueDay : null,
        at: r.createdAt,
        community: r.communityName,
      })),
    };
  },
});

export type CaseListView = View<typeof listCases>;
