import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Day } from '@/lib/kernel/calendar/day';

const { articles, charters, texts } = tables;

const numerals = '〇一二三四五六七八九';
/** 第十二条; a charter has fewer than a hundred. */
const ordinal = (n: number) => {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const ten = tens > 1 ? `${numerals[tens]}十` : tens ? '十' : '';
  return `第${ten}${ones || !tens ? numerals[ones] : ''}条`;
};

export interface Clause {
  id: string;
  /** 《李江沟村安全自治十条》第一条 */
  label: string;
  text: string | null;
}

const select = (read: Reader) =>
  read
    .select({ id: articles.id, number: articles.number, title: charters.title, text: texts.text })
    .from(articles)
    .innerJoin(charters, eq(charters.id, articles.charterId))
    .innerJoin(texts, eq(texts.id, articles.textId));

const clauseOf = (row: { id: string; number: number; title: string; text: string | null }): Clause => ({
  id: row.id,
  label: `《${row.title.replace(/[《》]/g, '')}》${ordinal(row.number)}`,
  text: row.text,
});

/** The articles in force here on a day. */
export async function findClauses(read: Reader, communityId: string, day: Day): Promise<Clause[]> {
  const rows = await select(read)
    .where(
      and(
        eq(articles.communityId, communityId),
        lte(charters.effectiveDay, day),
        or(isNull(charters.replacedDay), gt(charters.replacedDay, day)),
      ),
    )
    .orderBy(asc(charters.createdAt), asc(articles.charterId), asc(articles.number))
    .limit(200);
  return rows.map(clauseOf);
}

export async function findClause(read: Reader, articleId: string): Promise<Clause | null> {
  const [row] = await select(read).where(eq(articles.id, articleId));
  return row ? clauseOf(row) : null;
}
