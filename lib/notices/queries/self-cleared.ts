import { and, count, desc, eq, type SQL } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { afterCursor, cutPage, pageSize, readCursor } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import { type Actor, allow, hasAny } from '@/lib/kernel/verdict';
import { mayLogSelfCleared, staff } from '../policy';
import { type Category, categories, categoryIds, isCategory } from '../rules';

const { buildings, selfCleared, texts } = tables;

export interface SelfClearedFilters {
  community: string;
  category?: string;
  after?: string;
}

const findPage = (read: Reader, where: SQL | undefined, after: string | undefined) =>
  read
    .select({ record: selfCleared, building: buildings.name, note: texts.text })
    .from(selfCleared)
    .leftJoin(buildings, eq(buildings.id, selfCleared.buildingId))
    .leftJoin(texts, eq(texts.id, selfCleared.textId))
    .where(and(where, afterCursor(selfCleared.createdAt, selfCleared.id, readCursor(after))))
    .orderBy(desc(selfCleared.createdAt), desc(selfCleared.id))
    .limit(pageSize + 1);

const seesPlace = (actor: Actor, r: { communityId: string; finderId: string }) =>
  actor.kind === 'user' && (actor.id === r.finderId || hasAny(actor, staff, r.communityId));

/** 自查自清: what was cleared and how much of each kind. By whom is not shown, so that nothing can be ranked. */
export const listSelfCleared = defineQuery({
  name: 'notice.list-self-cleared',
  async load(read, { community: code, category, after }: SelfClearedFilters) {
    const community = await findCommunity(read, code);
    if (!community) return null;
    const here = eq(selfCleared.communityId, community.id);
    const [rows, counts] = await Promise.all([
      findPage(read, and(here, isCategory(category) ? eq(selfCleared.category, category) : undefined), after),
      read
        .select({ category: selfCleared.category, n: count() })
        .from(selfCleared)
        .where(here)
        .groupBy(selfCleared.category),
    ]);
    return { communityId: community.id, rows, counts };
  },
  authorize: () => allow(null),
  present({ loaded: { communityId, rows, counts }, actor }) {
    const page = cutPage(rows, ({ record }) => ({ at: record.createdAt, id: record.id }));
    const by = new Map(counts.map((c) => [c.category, c.n]));
    return {
      canLog: mayLogSelfCleared(actor, { communityId }).ok,
      total: counts.reduce((sum, c) => sum + c.n, 0),
      counts: categoryIds.flatMap((id) => (by.has(id) ? [{ id, word: categories[id].word, n: by.get(id)! }] : [])),
      next: page.next,
      rows: page.rows.map(({ record, building, note }) => {
        const isWhole = seesPlace(actor, record);
        return {
          id: record.id,
          number: `清〔${record.ref.replace('-', '〕')}号`,
          category: categories[record.category as Category].word,
          place: isWhole ? [building, record.place].filter(Boolean).join(' ') : (building ?? '楼外'),
          day: record.clearedOn,
          note: isWhole ? note : null,
        };
      }),
    };
  },
});

export type SelfClearedView = View<typeof listSelfCleared>;
