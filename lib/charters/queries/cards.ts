import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';
import type { Card, Todo } from '@/lib/kernel/cards';
import { type Actor, has, type Role } from '@/lib/kernel/verdict';
import { type CharterState, charterStates } from '../machine';
import { findArticles } from './articles';
import { inForceOn } from './charter';

const { charters, communities } = tables;

const rowsOf = (read: Reader) =>
  read
    .select({ charter: charters, code: communities.code })
    .from(charters)
    .innerJoin(communities, eq(communities.id, charters.communityId));

export async function findCards(read: Reader, ids: readonly string[]): Promise<Card[]> {
  if (!ids.length) return [];
  const rows = await rowsOf(read).where(inArray(charters.id, [...ids]));
  return rows.map(({ charter, code }) => ({
    kind: 'charters',
    id: charter.id,
    title: charter.title,
    href: `/c/${code}/charters/${charter.ref}`,
    state: charterStates[charter.state as CharterState],
    at: charter.createdAt,
  }));
}

/** For the public board: the charter in force and its articles; two statements. */
export async function findCharterInForce(read: Reader, communityId: string, now = new Date()) {
  const [row] = await rowsOf(read)
    .where(and(eq(charters.communityId, communityId), inForceOn(dayOf(now))))
    .orderBy(desc(charters.createdAt))
    .limit(1);
  if (!row) return null;
  const { charter, code } = row;
  return {
    id: charter.id,
    title: charter.title,
    href: `/c/${code}/charters/${charter.ref}`,
    number: refLabel('charters', charter.ref),
    effectiveDay: charter.effectiveDay,
    state: charterStates[charter.state as CharterState],
    filing: charter.filedDay
      ? { with: charter.filedWith ?? '', day: charter.filedDay, number: charter.filingNumber ?? '' }
      : null,
    articles: await findArticles(read, communityId, now),
  };
}

/** A charter to be filed waits for the clerk, a filed one for the street. */
export async function findTodos(read: Reader, actor: Actor): Promise<Todo[]> {
  if (actor.kind !== 'user') return [];
  const where = (role: Role) =>
    [...new Set(actor.grants.map((g) => g.communityId))].filter((id) => has(actor, role, id));
  const waiting = { adopted: where('clerk'), filed: where('street') };
  const all = [...waiting.adopted, ...waiting.filed];
  if (!all.length) return [];
  const rows = await rowsOf(read)
    .where(and(inArray(charters.communityId, all), inArray(charters.state, ['adopted', 'filed'])))
    .orderBy(asc(charters.createdAt))
    .limit(50);
  return rows
    .filter(({ charter }) => waiting[charter.state as 'adopted' | 'filed'].includes(charter.communityId))
    .map(({ charter, code }) => ({
      href: `/c/${code}/charters/${charter.ref}`,
      number: refLabel('charters', charter.ref),
      title: charter.title,
      matter: null,
      deed: charter.state === 'adopted' ? '报备案' : '确认备案',
      dueAt: null,
    }));
}
