import { and, asc, eq, inArray, isNotNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import type { Todo } from '@/lib/kernel/cards';
import { type Actor, has, type Role } from '@/lib/kernel/verdict';
import type { NoticeState } from '../machine';
import { isOverdue, openStates } from '../rules';
import { concerning } from './concern';

const { communities, notices } = tables;
type Row = typeof notices.$inferSelect;

function deedFor(n: Row, concerns: boolean, isStreet: boolean, now: Date): string {
  const state = n.state as NoticeState;
  if (concerns) return state === 'failed' ? '看看还差什么' : '整改，改好告诉我们';
  if (isStreet) return state === 'reported' ? '受理，给受理编号' : '写处理结果，销号';
  if (state === 'found') return '开告知单';
  if (state === 'recheck') return '去复查';
  if (state === 'failed' || isOverdue({ state, dueAt: n.dueAt }, now)) return '再次告知，或者上报';
  if (state === 'issued') return '送达';
  if (n.answer === 'object') return '回复不同意见';
  if (n.answer === 'help') return '去帮忙';
  return '销号';
}

/** What waits for this person: as recipient, handler, clerk, re-checker or street. Oldest deadline first. */
export async function findTodos(read: Reader, actor: Actor, now: Date): Promise<Todo[]> {
  if (actor.kind !== 'user') return [];
  const inRole = (role: Role, condition: SQL | undefined) => {
    const ids = [...new Set(actor.grants.map((g) => g.communityId))].filter((id) => has(actor, role, id));
    return ids.length ? and(inArray(notices.communityId, ids), condition) : undefined;
  };
  const states = (...of: NoticeState[]) => inArray(notices.state, of);
  const late = and(lt(notices.dueAt, now), inArray(notices.state, [...openStates]));
  const asked = and(inArray(notices.answer, ['help', 'object']), states('issued', 'served', 'fixing'));
  const mine = or(eq(notices.handlerId, actor.id), eq(notices.secondHandlerId, actor.id));
  const own = and(isNotNull(notices.issuedAt), states('issued', 'served', 'fixing', 'failed'), concerning(actor.id));
  const toRecheck = and(
    states('recheck'),
    or(sql`${notices.saidDoneById} is null`, sql`${notices.saidDoneById} <> ${actor.id}`),
  );
  const rows = await read
    .select({ notice: notices, code: communities.code, own: sql<string>`case when ${own} then 'yes' else 'no' end` })
    .from(notices)
    .innerJoin(communities, eq(communities.id, notices.communityId))
    .where(
      or(
        own,
        and(mine, or(states('issued', 'failed'), asked, late)),
        and(eq(notices.finderId, actor.id), states('found')),
        inRole('clerk', or(toRecheck, states('failed', 'receipted'), late, asked)),
        inRole('grid', toRecheck),
        inRole('street', states('reported', 'receipted')),
      ),
    )
    .orderBy(asc(sql`coalesce(${notices.dueAt}, ${notices.createdAt})`), asc(notices.id))
    .limit(50);
  return rows.map(({ notice, code, own: concerns }) => ({
    href: `/c/${code}/notices/${notice.ref}`,
    number: notice.number ?? refLabel('notices', notice.ref),
    title: notice.title,
    matter: 'shield',
    deed: deedFor(notice, concerns === 'yes', isStreetOnly(actor, notice.communityId), now),
    dueAt: notice.dueAt,
    provisional: notice.isProvisional,
  }));
}

const isStreetOnly = (actor: Actor, id: string) => has(actor, 'street', id) && !has(actor, 'clerk', id);
