import { and, asc, eq, inArray } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import type { Card } from '@/lib/kernel/cards';
import { type CharterState, charterStates } from '../machine';
import { articleName } from '../rules';
import { inForceOn } from './charter';

const { articles, charters, communities, links, texts } = tables;

const rowsOf = (read: Reader) =>
  read
    .select({
      id: articles.id,
      number: articles.number,
      text: texts.text,
      charterId: charters.id,
      charterRef: charters.ref,
      charterTitle: charters.title,
      charterState: charters.state,
      code: communities.code,
      at: charters.createdAt,
    })
    .from(articles)
    .innerJoin(charters, eq(charters.id, articles.charterId))
    .innerJoin(communities, eq(communities.id, charters.communityId))
    .innerJoin(texts, eq(texts.id, articles.textId));

type Row = Awaited<ReturnType<typeof rowsOf>>[number];
const present = (row: Row) => ({
  id: row.id,
  number: row.number,
  name: articleName(row.number),
  text: row.text ?? '（已按保存期限删除）',
  charterTitle: row.charterTitle,
  href: `/c/${row.code}/charters/${row.charterRef}/${row.number}`,
});
export type Article = ReturnType<typeof present>;

/** Articles in force today, in their order: what a notice may rest on. */
export async function findArticles(read: Reader, communityId: string, now = new Date()): Promise<Article[]> {
  const rows = await rowsOf(read)
    .where(and(eq(articles.communityId, communityId), inForceOn(dayOf(now))))
    .orderBy(asc(charters.createdAt), asc(articles.number));
  return rows.map(present);
}

/** One article of any charter, in force or not: an old notice still names what it rested on. */
export async function findArticle(read: Reader, id: string): Promise<Article | null> {
  const [row] = await rowsOf(read).where(eq(articles.id, id));
  return row ? present(row) : null;
}

/** Those among these that something grew out of: a thread does not draw the other articles of a charter. */
export async function findCards(read: Reader, ids: readonly string[]): Promise<Card[]> {
  if (!ids.length) return [];
  const used = read
    .selectDistinct({ id: links.fromId })
    .from(links)
    .where(inArray(links.fromId, [...ids]));
  const rows = await rowsOf(read).where(inArray(articles.id, used));
  return rows.map((row) => ({
    kind: 'articles',
    id: row.id,
    title: `${row.charterTitle} ${articleName(row.number)}`,
    href: present(row).href,
    state: charterStates[row.charterState as CharterState],
    at: row.at,
  }));
}
