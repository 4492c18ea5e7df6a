import { and, asc, count, desc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { dayOf } from '@/lib/kernel/calendar/day';
import { afterCursor, cutPage, pageSize, readCursor } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayOpenFinding, mayRecordScreening } from '../policy/statistics';

const { grids, mediationFindings, mediationScreenings, texts } = tables;

export async function findScreening(read: Reader, communityId: string, id: string) {
  const [row] = await read
    .select({ screening: mediationScreenings, text: texts.text, grid: grids.name })
    .from(mediationScreenings)
    .leftJoin(texts, eq(texts.id, mediationScreenings.textId))
    .leftJoin(grids, eq(grids.id, mediationScreenings.gridId))
    .where(and(eq(mediationScreenings.communityId, communityId), eq(mediationScreenings.id, id)));
  return row ?? null;
}

export const countFindings = (read: Reader, screeningId: string) =>
  read.$count(mediationFindings, eq(mediationFindings.screeningId, screeningId));

/** The grid, when it is one of this community. */
export const findGrids = (read: Reader, communityId: string) =>
  read
    .select({ id: grids.id, name: grids.name })
    .from(grids)
    .where(eq(grids.communityId, communityId))
    .orderBy(asc(grids.name))
    .limit(200);

const findPage = (read: Reader, communityId: string, after: string | undefined) =>
  read
    .select({
      id: mediationScreenings.id,
      at: mediationScreenings.at,
      day: mediationScreenings.day,
      place: mediationScreenings.place,
      walkers: mediationScreenings.walkers,
      found: mediationScreenings.found,
      settled: mediationScreenings.settled,
      grid: grids.name,
      text: texts.text,
      cases: count(mediationFindings.caseId),
    })
    .from(mediationScreenings)
    .leftJoin(grids, eq(grids.id, mediationScreenings.gridId))
    .leftJoin(texts, eq(texts.id, mediationScreenings.textId))
    .leftJoin(mediationFindings, eq(mediationFindings.screeningId, mediationScreenings.id))
    .where(
      and(
        eq(mediationScreenings.communityId, communityId),
        afterCursor(mediationScreenings.at, mediationScreenings.id, readCursor(after)),
      ),
    )
    .groupBy(mediationScreenings.id, grids.name, texts.text)
    .orderBy(desc(mediationScreenings.at), desc(mediationScreenings.id))
    .limit(pageSize + 1);

/** Walks, newest first. Their form has a page of its own: a community of a hundred grids made this list too heavy. */
export const listScreenings = defineQuery({
  name: 'mediation.screenings',
  async load(read, { community: code, after }: { community: string; after?: string }, { actor }) {
    const community = await findCommunity(read, code);
    if (!community) return null;
    const at = { communityId: community.id };
    return { ...at, rows: mayRecordScreening(actor, at).ok ? await findPage(read, community.id, after) : [] };
  },
  authorize: mayRecordScreening,
  present({ loaded: { rows, ...at }, actor }) {
    const page = cutPage(rows, (r) => r);
    const mayOpen = mayOpenFinding(actor, at).ok;
    return {
      next: page.next,
      rows: page.rows.map(({ at: _, ...r }) => ({ ...r, canOpen: mayOpen && r.found - r.settled > r.cases })),
    };
  },
});
export type ScreeningsView = View<typeof listScreenings>;

/** The form of a walk. */
export const startScreening = defineQuery({
  name: 'mediation.start-screening',
  async load(read, { community: code }: { community: string }) {
    const community = await findCommunity(read, code);
    return community && { communityId: community.id, grids: await findGrids(read, community.id) };
  },
  authorize: mayRecordScreening,
  present: ({ loaded: { grids }, now }) => ({
    today: dayOf(now),
    grids: grids.map((g) => ({ value: g.id, label: g.name })),
  }),
});
export type ScreeningStart = View<typeof startScreening>;

/** The form that opens a case from one finding, with what is known of it. */
export const showFinding = defineQuery({
  name: 'mediation.finding',
  async load(read, { community: code, id }: { community: string; id: string }) {
    const community = await findCommunity(read, code);
    const found = community && (await findScreening(read, community.id, id));
    return community && found && { communityId: community.id, ...found };
  },
  authorize: mayOpenFinding,
  present: ({ loaded: { screening, text, grid } }) => ({
    title: '',
    facts: text ?? '',
    place: screening.place ?? grid ?? '',
  }),
});
