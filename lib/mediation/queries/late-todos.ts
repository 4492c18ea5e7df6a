import { and, asc, eq, inArray, isNull, lt, notInArray, type SQL } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import type { Day } from '@/lib/kernel/calendar/day';
import { closeOfDay } from '@/lib/kernel/calendar/deadline';
import type { Todo } from '@/lib/kernel/cards';
import { type Actor, has } from '@/lib/kernel/verdict';
import { visibleTo } from './visible';

const { communities, mediationMediators, mediations, mediationVisits } = tables;
const limit = 50;

const columns = { ref: mediations.ref, title: mediations.title, code: communities.code };

/**
 * Whoever has a case sees its day before it comes. Once it has passed the director sees it too: the month of mediation
 * that is over, the visit that was not made.
 */
export async function findLateTodos(read: Reader, actor: Actor & { kind: 'user' }, today: Day): Promise<Todo[]> {
  const directed = [...new Set(actor.grants.map((g) => g.communityId))].filter((id) =>
    has(actor, 'mediation-director', id),
  );
  if (!directed.length) return [];
  const own = read
    .select({ id: mediationMediators.caseId })
    .from(mediationMediators)
    .where(and(eq(mediationMediators.personId, actor.id), isNull(mediationMediators.endedAt)));
  // What the director mediates stands on the desk as work already.
  const here = (...more: SQL[]) =>
    and(inArray(mediations.communityId, directed), notInArray(mediations.id, own), visibleTo(read, actor), ...more);
  const month = await read
    .select({ ...columns, day: mediations.dueDay })
    .from(mediations)
    .innerJoin(communities, eq(communities.id, mediations.communityId))
    .where(here(inArray(mediations.state, ['accepted', 'mediating', 'signing']), lt(mediations.dueDay, today)))
    .orderBy(asc(mediations.dueDay))
    .limit(limit);
  const visits = await read
    .select({ ...columns, day: mediationVisits.dueDay })
    .from(mediationVisits)
    .innerJoin(mediations, eq(mediations.id, mediationVisits.caseId))
    .innerJoin(communities, eq(communities.id, mediations.communityId))
    .where(
      here(
        isNull(mediationVisits.visitedAt),
        lt(mediationVisits.dueDay, today),
        inArray(mediations.state, ['performing', 'performed']),
      ),
    )
    .orderBy(asc(mediationVisits.dueDay))
    .limit(limit);
  const todo =
    (deed: string) =>
    ({ ref, title, code, day }: (typeof month)[number]): Todo => ({
      href: `/c/${code}/mediation/${ref}`,
      number: refLabel('mediation', ref),
      title,
      matter: 'bridge',
      deed,
      dueAt: day ? closeOfDay(day) : null,
    });
  // A case with two visits that were not made stands here once, by the first.
  const first = visits.filter((v, at) => visits.findIndex((one) => one.ref === v.ref && one.code === v.code) === at);
  return [...month.map(todo('调解过了期限，问问调解员')), ...first.map(todo('回访过了日子，问问调解员'))];
}
