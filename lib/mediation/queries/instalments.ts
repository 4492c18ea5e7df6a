import { and, asc, eq, inArray, isNull, lt, lte } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { addDays, type Day } from '@/lib/kernel/calendar/day';
import { closeOfDay } from '@/lib/kernel/calendar/deadline';
import type { Todo } from '@/lib/kernel/cards';
import type { Actor } from '@/lib/kernel/verdict';
import { remindBefore } from '../rules/instalments';
import { visibleTo } from './visible';

const { communities, mediationInstalments, mediationMediators, mediations, texts } = tables;

export const findInstalments = (read: Reader, caseId: string) =>
  read
    .select({ part: mediationInstalments, proof: texts.text })
    .from(mediationInstalments)
    .leftJoin(texts, eq(texts.id, mediationInstalments.proofId))
    .where(eq(mediationInstalments.caseId, caseId))
    .orderBy(asc(mediationInstalments.termId), asc(mediationInstalments.position));

/** Not paid yet, of agreements in force; the day of each is near. */
export const findDueInstalments = (read: Reader, today: Day) =>
  read
    .select({ id: mediationInstalments.id })
    .from(mediationInstalments)
    .innerJoin(mediations, eq(mediations.id, mediationInstalments.caseId))
    .where(
      and(
        eq(mediationInstalments.state, 'open'),
        lte(mediationInstalments.dueDay, addDays(today, remindBefore)),
        isNull(mediationInstalments.remindedAt),
        eq(mediations.state, 'performing'),
      ),
    )
    .orderBy(asc(mediationInstalments.dueDay))
    .limit(500);

/** For a mediator: each of the own cases once, by the first part that is late or about to be. */
export async function findInstalmentTodos(read: Reader, actor: Actor, today: Day): Promise<Todo[]> {
  if (actor.kind !== 'user') return [];
  const given = read
    .select({ caseId: mediationMediators.caseId })
    .from(mediationMediators)
    .where(and(eq(mediationMediators.personId, actor.id), isNull(mediationMediators.endedAt)));
  const rows = await read
    .select({
      id: mediations.id,
      ref: mediations.ref,
      title: mediations.title,
      code: communities.code,
      position: mediationInstalments.position,
      dueDay: mediationInstalments.dueDay,
    })
    .from(mediationInstalments)
    .innerJoin(mediations, eq(mediations.id, mediationInstalments.caseId))
    .innerJoin(communities, eq(communities.id, mediations.communityId))
    .where(
      and(
        inArray(mediations.id, given),
        eq(mediations.state, 'performing'),
        eq(mediationInstalments.state, 'open'),
        lt(mediationInstalments.dueDay, addDays(today, remindBefore + 1)),
        visibleTo(read, actor),
      ),
    )
    .orderBy(asc(mediationInstalments.dueDay))
    .limit(50);
  const first = rows.filter((r, at) => rows.findIndex((one) => one.id === r.id) === at);
  return first.map((r) => ({
    href: `/c/${r.code}/mediation/${r.ref}`,
    number: refLabel('mediation', r.ref),
    title: r.title,
    matter: 'bridge',
    deed: r.dueDay < today ? `第 ${r.position} 期过了日子，看看付了没有` : `看看第 ${r.position} 期付了没有`,
    dueAt: closeOfDay(r.dueDay),
  }));
}
