import { eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { findArticle } from '@/lib/charters/queries/articles';
import { findHistory } from '@/lib/kernel/history';
import type { Notice } from './notice';

const { buildings, communities, estates, notices, people, texts, units } = tables;
const handlers = alias(people, 'handlers');
const seconds = alias(people, 'seconds');
const recheckers = alias(people, 'recheckers');

async function findNames(read: Reader, id: string) {
  const [row] = await read
    .select({
      buildingName: buildings.name,
      estate: estates.name,
      unit: units.code,
      handler: handlers.name,
      secondHandler: seconds.name,
      rechecker: recheckers.name,
      communityName: communities.name,
      committee: communities.committee,
      street: communities.street,
      communityPhone: communities.phone,
      window: communities.window,
    })
    .from(notices)
    .innerJoin(communities, eq(communities.id, notices.communityId))
    .leftJoin(buildings, eq(buildings.id, notices.buildingId))
    .leftJoin(estates, eq(estates.id, buildings.estateId))
    .leftJoin(units, eq(units.id, notices.unitId))
    .leftJoin(handlers, eq(handlers.id, notices.handlerId))
    .leftJoin(seconds, eq(seconds.id, notices.secondHandlerId))
    .leftJoin(recheckers, eq(recheckers.id, notices.recheckerId))
    .where(eq(notices.id, id));
  return row!;
}

const erased = '（已按保存期限删除）';

/** All that the notice says. Who may read which part is for the presenter. */
export async function findDetails(read: Reader, n: Notice) {
  const textIds = [n.textId, n.demandId, n.afterId].filter((id) => id !== null);
  const [names, words, article, history] = await Promise.all([
    findNames(read, n.id),
    read.select({ id: texts.id, text: texts.text }).from(texts).where(inArray(texts.id, textIds)),
    n.articleId ? findArticle(read, n.articleId) : null,
    findHistory(read, n.id),
  ]);
  const wordsOf = (id: string | null) => (id ? (words.find((w) => w.id === id)?.text ?? erased) : null);
  return {
    ...names,
    /** With its estate: every estate has a 2号楼. */
    building: names.buildingName && `${names.estate} ${names.buildingName}`,
    article,
    history,
    seen: wordsOf(n.textId)!,
    demand: wordsOf(n.demandId),
    after: wordsOf(n.afterId),
  };
}
export type Details = Awaited<ReturnType<typeof findDetails>>;
