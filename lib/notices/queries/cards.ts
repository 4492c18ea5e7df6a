import { and, count, desc, eq, gte, inArray, notInArray } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { addMonths, dayOf } from '@/lib/kernel/calendar/day';
import type { Card } from '@/lib/kernel/cards';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { type NoticeState, noticeStates } from '../machine';
import { hiddenStates } from '../policy';
import { concerning } from './concern';
import { visibleTo } from './list';

const { communities, notices, selfCleared } = tables;

const select = (read: Reader) =>
  read
    .select({ notice: notices, code: communities.code })
    .from(notices)
    .innerJoin(communities, eq(communities.id, notices.communityId));
type Row = Awaited<ReturnType<typeof select>>[number];

const cardOf = ({ notice, code }: Row): Card => ({
  kind: 'notices',
  id: notice.id,
  title: notice.title,
  href: `/c/${code}/notices/${notice.ref}`,
  state: noticeStates[notice.state as NoticeState],
  at: notice.createdAt,
});

/** Those of these notices that the actor may know of, in one line each. */
export async function findCards(read: Reader, ids: readonly string[], actor: Actor = guest): Promise<Card[]> {
  if (!ids.length) return [];
  const rows = await select(read).where(and(inArray(notices.id, [...ids]), visibleTo(actor)));
  return rows.map(cardOf);
}

const restingOn = (articleId: string) =>
  and(eq(notices.articleId, articleId), notInArray(notices.state, [...hiddenStates]));

/** The newest notices that rest on an article, and how many there are. */
export async function findNoticesByArticle(read: Reader, articleId: string, limit = 5) {
  const [rows, total] = await Promise.all([
    select(read).where(restingOn(articleId)).orderBy(desc(notices.createdAt), desc(notices.id)).limit(limit),
    read.$count(notices, restingOn(articleId)),
  ]);
  return { cards: rows.map(cardOf), total };
}

/** For the page of a whole charter: how many notices rest on each of its articles, in one statement. */
export async function countNoticesByArticle(read: Reader, articleIds: readonly string[]): Promise<Map<string, number>> {
  if (!articleIds.length) return new Map();
  const rows = await read
    .select({ articleId: notices.articleId, n: count() })
    .from(notices)
    .where(and(inArray(notices.articleId, [...articleIds]), notInArray(notices.state, [...hiddenStates])))
    .groupBy(notices.articleId);
  return new Map(rows.map(({ articleId, n }) => [articleId!, n]));
}

/** 自查自清 since a legal day. */
export const countSelfCleared = (read: Reader, communityId: string, since: string) =>
  read.$count(selfCleared, and(eq(selfCleared.communityId, communityId), gte(selfCleared.clearedOn, since)));

/** 党员评议: the facts of one's own household in the last year, for one's own page. No score. */
export async function findOwnHouseholdNotices(read: Reader, personId: string, now: Date) {
  const from = new Date(`${addMonths(dayOf(now), -12)}T00:00:00+08:00`);
  const rows = await select(read)
    .where(and(concerning(personId), gte(notices.createdAt, from), notInArray(notices.state, [...hiddenStates])))
    .orderBy(desc(notices.createdAt), desc(notices.id))
    .limit(20);
  return rows.map(cardOf);
}
