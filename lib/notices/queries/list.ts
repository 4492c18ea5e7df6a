import { and, desc, eq, inArray, lt, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findBuildings } from '@/lib/community/queries/find';
import { refLabel } from '@/lib/i18n/format';
import { afterCursor, cutPage, pageSize, readCursor } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import { type Actor, allow, hasAny } from '@/lib/kernel/verdict';
import { type NoticeState, noticeMachine, noticeStates } from '../machine';
import { hiddenStates, mayFind, mayLogSelfCleared, staff } from '../policy';
import { type Category, categories, isCategory, isOverdue, openStates } from '../rules';
import { concerning } from './concern';

const { communities, notices } = tables;

/** The policy `maySee` as a condition. */
export function visibleTo(actor: Actor): SQL | undefined {
  const isPublic = notInArray(notices.state, [...hiddenStates]);
  if (actor.kind !== 'user') return isPublic;
  const mine = [...new Set(actor.grants.map((g) => g.communityId))].filter((id) => hasAny(actor, staff, id));
  return or(isPublic, eq(notices.finderId, actor.id), mine.length ? inArray(notices.communityId, mine) : undefined);
}

export interface NoticeFilters {
  community: string | null;
  state?: string;
  category?: string;
  building?: string;
  mine?: string;
  overdue?: string;
  after?: string;
}

const isState = (s: string | undefined): s is NoticeState => noticeMachine.states.some((known) => known === s);
/** So many buildings are offered to be picked; of more the name is typed: a list is read by telephones too. */
const pickable = 30;

const conditions = (f: NoticeFilters, place: { id: string } | undefined, actor: Actor, now: Date) => [
  isState(f.state) ? eq(notices.state, f.state) : undefined,
  isCategory(f.category) ? eq(notices.category, f.category) : undefined,
  f.building ? (place ? eq(notices.buildingId, place.id) : sql`1 = 0`) : undefined,
  f.overdue ? and(lt(notices.dueAt, now), inArray(notices.state, [...openStates])) : undefined,
  f.mine && actor.kind === 'user'
    ? or(
        eq(notices.finderId, actor.id),
        eq(notices.handlerId, actor.id),
        eq(notices.secondHandlerId, actor.id),
        concerning(actor.id),
      )
    : undefined,
];

const findPage = (read: Reader, f: NoticeFilters, place: { id: string } | undefined, actor: Actor, now: Date) =>
  read
    .select({
      id: notices.id,
      ref: notices.ref,
      number: notices.number,
      title: notices.title,
      category: notices.category,
      state: notices.state,
      dueAt: notices.dueAt,
      createdAt: notices.createdAt,
      code: communities.code,
      communityName: communities.name,
    })
    .from(notices)
    .innerJoin(communities, eq(communities.id, notices.communityId))
    .where(
      and(
        f.community ? eq(communities.code, f.community) : undefined,
        visibleTo(actor),
        ...conditions(f, place, actor, now),
        afterCursor(notices.createdAt, notices.id, readCursor(f.after)),
      ),
    )
    .orderBy(desc(notices.createdAt), desc(notices.id))
    .limit(pageSize + 1);

/** /c/<code>/notices, and /notices over all communities. */
export const listNotices = defineQuery({
  name: 'notice.list',
  async load(read, filters: NoticeFilters, { actor, now }) {
    const [community] = filters.community
      ? await read.select().from(communities).where(eq(communities.code, filters.community))
      : [];
    if (filters.community && !community) return null;
    const places = community ? await findBuildings(read, community.id) : [];
    const asked = filters.building?.trim();
    const place = places.find((p) => p.id === asked || p.label === asked);
    return { community: community ?? null, rows: await findPage(read, filters, place, actor, now), places, place };
  },
  authorize: () => allow(null),
  present({ loaded: { community, rows, places, place }, actor, now }) {
    const page = cutPage(rows, (r) => ({ at: r.createdAt, id: r.id }));
    const here = community && { communityId: community.id };
    return {
      canFind: here !== null && mayFind(actor, here).ok,
      canLog: here !== null && mayLogSelfCleared(actor, here).ok,
      signedIn: actor.kind === 'user',
      buildings: places.length > pickable ? [] : places.map((p) => ({ value: p.id, label: p.label })),
      /** Of a building's name, where there are too many to pick from. */
      example: places.length > pickable ? places[0]!.label : null,
      place: place?.label ?? null,
      next: page.next,
      rows: page.rows.map((r) => {
        const state = r.state as NoticeState;
        return {
          id: r.id,
          href: `/c/${r.code}/notices/${r.ref}`,
          number: r.number ?? refLabel('notices', r.ref),
          title: r.title,
          category: categories[r.category as Category].word,
          state: noticeStates[state],
          isLate: isOverdue({ state, dueAt: r.dueAt }, now),
          dueAt: openStates.includes(state) ? r.dueAt : null,
          at: r.createdAt,
          community: r.communityName,
        };
      }),
    };
  },
});

export type NoticeListView = View<typeof listNotices>;
