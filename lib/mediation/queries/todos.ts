import { and, asc, eq, exists, inArray, isNull, not, or, type SQL } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { type Day, dayOf } from '@/lib/kernel/calendar/day';
import { closeOfDay } from '@/lib/kernel/calendar/deadline';
import type { Todo } from '@/lib/kernel/cards';
import { type Actor, hasAny, type Role } from '@/lib/kernel/verdict';
import type { CaseState } from '../machine';
import { isProvisional } from '../rules/deadlines';
import { findAlarmTodos } from './alarms';
import { findFieldTodos } from './field-todos';
import { findInstalmentTodos } from './instalments';
import { findLateTodos } from './late-todos';
import { findSittingTodos } from './sitting-todos';
import { visibleTo } from './visible';

const {
  communities,
  mediationAgents,
  mediations,
  mediationMediators,
  mediationParties,
  mediationTerms,
  mediationVisits,
} = tables;

const limit = 50;
const working: CaseState[] = ['mediating', 'signing', 'performing', 'performed'];
const columns = {
  id: mediations.id,
  ref: mediations.ref,
  title: mediations.title,
  state: mediations.state,
  dueDay: mediations.dueDay,
  code: communities.code,
};
interface Row {
  id: string;
  ref: string;
  title: string;
  state: CaseState;
  dueDay: Day | null;
  code: string;
}

const cases = (read: Reader, where: SQL | undefined) =>
  read
    .select(columns)
    .from(mediations)
    .innerJoin(communities, eq(communities.id, mediations.communityId))
    .where(where)
    .orderBy(asc(mediations.createdAt))
    .limit(limit);

const todo = (r: Row, deed: string, day: Day | null, provisional = false): Todo => ({
  href: `/c/${r.code}/mediation/${r.ref}`,
  number: refLabel('mediation', r.ref),
  title: r.title,
  matter: 'bridge',
  deed,
  dueAt: day ? closeOfDay(day) : null,
  provisional,
});
/** By the last day of the month of mediation. */
const monthly = (r: Row, deed: string) => todo(r, deed, r.dueDay, r.dueDay !== null && isProvisional(r.dueDay));

/** What nobody has in hand: applications for those who may take them up, cases whose mediator is gone for the director. */
async function intake(read: Reader, actor: Actor & { kind: 'user' }): Promise<Todo[]> {
  const holding = (roles: Role[]) =>
    [...new Set(actor.grants.map((g) => g.communityId))].filter((id) => hasAny(actor, roles, id));
  const here = holding(['mediator', 'mediation-director']);
  const directed = holding(['mediation-director']);
  if (!here.length) return [];
  const led = read
    .select({ id: mediationMediators.id })
    .from(mediationMediators)
    .where(
      and(
        eq(mediationMediators.caseId, mediations.id),
        eq(mediationMediators.duty, 'lead'),
        isNull(mediationMediators.endedAt),
      ),
    );
  const fresh = and(inArray(mediations.communityId, here), inArray(mediations.state, ['applied', 'accepted']));
  const left = directed.length
    ? and(inArray(mediations.communityId, directed), inArray(mediations.state, working), not(exists(led)))
    : undefined;
  const rows = await cases(read, and(fresh, visibleTo(read, actor)));
  const abandoned = left ? await cases(read, and(left, visibleTo(read, actor))) : [];
  return [...rows, ...abandoned].map((r) => monthly(r, r.state === 'applied' ? '看看能不能受理' : '定下调解员'));
}

/** The cases in a mediator's hands, each by its next day: the month, a term, a visit. */
async function inHand(read: Reader, actor: Actor & { kind: 'user' }): Promise<Todo[]> {
  const given = read
    .select({ caseId: mediationMediators.caseId })
    .from(mediationMediators)
    .where(and(eq(mediationMediators.personId, actor.id), isNull(mediationMediators.endedAt)));
  const mine = and(inArray(mediations.id, given), inArray(mediations.state, working), visibleTo(read, actor));
  const rows = await cases(read, mine);
  if (!rows.length) return [];
  const ids = rows.map((r) => r.id);
  const terms = await read
    .select({ caseId: mediationTerms.caseId, day: mediationTerms.dueDay })
    .from(mediationTerms)
    .where(and(inArray(mediationTerms.caseId, ids), eq(mediationTerms.state, 'open')));
  const visits = await read
    .select({ caseId: mediationVisits.caseId, day: mediationVisits.dueDay })
    .from(mediationVisits)
    .where(and(inArray(mediationVisits.caseId, ids), isNull(mediationVisits.visitedAt)));
  const first = (of: { caseId: string; day: Day | null }[], id: string) =>
    of.flatMap((x) => (x.caseId === id && x.day ? [x.day] : [])).toSorted()[0] ?? null;
  return rows.map((r) => {
    if (r.state === 'mediating') return monthly(r, '接着调解');
    if (r.state === 'signing') return monthly(r, '登记签字盖章');
    const [term, visit] = [r.state === 'performing' ? first(terms, r.id) : null, first(visits, r.id)];
    if (term && (!visit || term <= visit)) return todo(r, '看看履行了没有', term);
    return visit ? todo(r, '上门回访', visit) : todo(r, '结案', null);
  });
}

/** A party's own, or of whom one acts for: an agreement to sign, a term to perform. A protected case stays off the list. */
async function ofParty(read: Reader, actor: Actor & { kind: 'user' }): Promise<Todo[]> {
  const acting = read
    .select({ id: mediationAgents.partyId })
    .from(mediationAgents)
    .where(and(eq(mediationAgents.personId, actor.id), isNull(mediationAgents.endedAt)));
  const stands = or(eq(mediationParties.personId, actor.id), inArray(mediationParties.id, acting));
  const own = and(stands, eq(mediations.isProtected, false));
  const signing = await read
    .select(columns)
    .from(mediationParties)
    .innerJoin(mediations, eq(mediations.id, mediationParties.caseId))
    .innerJoin(communities, eq(communities.id, mediations.communityId))
    .where(and(own, eq(mediations.state, 'signing')))
    .limit(limit);
  const due = await read
    .select({ ...columns, day: mediationTerms.dueDay })
    .from(mediationParties)
    .innerJoin(mediationTerms, eq(mediationTerms.debtorId, mediationParties.id))
    .innerJoin(mediations, eq(mediations.id, mediationParties.caseId))
    .innerJoin(communities, eq(communities.id, mediations.communityId))
    .where(and(own, eq(mediations.state, 'performing'), eq(mediationTerms.state, 'open')))
    .limit(limit);
  return [
    ...signing.map((r) => todo(r, '看协议，签字', r.dueDay)),
    ...due.flatMap((r) => (r.day ? [todo(r, '按协议履行', r.day)] : [])),
  ];
}

const last = Number.MAX_SAFE_INTEGER;

/** What waits for this person, oldest deadline first. */
export async function findTodos(read: Reader, actor: Actor, now = new Date()): Promise<Todo[]> {
  if (actor.kind !== 'user') return [];
  const all = [
    ...(await findAlarmTodos(read, actor)),
    ...(await findInstalmentTodos(read, actor, dayOf(now))),
    ...(await findSittingTodos(read, actor, now)),
    ...(await intake(read, actor)),
    ...(await inHand(read, actor)),
    ...(await ofParty(read, actor)),
    ...(await findLateTodos(read, actor, dayOf(now))),
    ...(await findFieldTodos(read, actor)),
  ];
  return all.sort((a, b) => (a.dueAt?.getTime() ?? last) - (b.dueAt?.getTime() ?? last)).slice(0, limit);
}
