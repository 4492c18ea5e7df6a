import { and, eq, exists, inArray, isNotNull, isNull, not, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { type Actor, has, type Role } from '@/lib/kernel/verdict';

const { mediationClaims, mediations, mediationMediators, mediationParties } = tables;

const never = sql`1 = 0`;

/** The policy `mayList` as a condition on `mediations`. */
export function visibleTo(read: Reader, actor: Actor): SQL {
  if (actor.kind !== 'user') return never;
  const holding = (role: Role) =>
    [...new Set(actor.grants.map((g) => g.communityId))].filter((id) => has(actor, role, id));
  const [directs, mediates] = [holding('mediation-director'), holding('mediator')];
  const own = read
    .select({ caseId: mediationParties.caseId })
    .from(mediationParties)
    .where(and(eq(mediationParties.personId, actor.id), eq(mediationParties.caseId, mediations.id)));
  // Who has a claim in it reads the own line of the list, and nothing of the case.
  const claimed = read
    .select({ caseId: mediationClaims.caseId })
    .from(mediationClaims)
    .where(and(eq(mediationClaims.personId, actor.id), eq(mediationClaims.caseId, mediations.id)));
  const asApplicant = read
    .select({ caseId: mediationParties.caseId })
    .from(mediationParties)
    .where(
      and(
        eq(mediationParties.personId, actor.id),
        eq(mediationParties.caseId, mediations.id),
        eq(mediationParties.side, 'applicant'),
      ),
    );
  const given = read
    .select({ caseId: mediationMediators.caseId })
    .from(mediationMediators)
    .where(and(eq(mediationMediators.personId, actor.id), isNull(mediationMediators.endedAt)));
  const led = read
    .select({ caseId: mediationMediators.caseId })
    .from(mediationMediators)
    .where(
      and(
        eq(mediationMediators.caseId, mediations.id),
        eq(mediationMediators.duty, 'lead'),
        isNull(mediationMediators.endedAt),
      ),
    );
  const asDirector = directs.length ? inArray(mediations.communityId, directs) : never;
  const asMediator = mediates.length
    ? and(inArray(mediations.communityId, mediates), inArray(mediations.id, given))
    : never;
  const asIntake = mediates.length
    ? and(
        inArray(mediations.communityId, mediates),
        inArray(mediations.state, ['applied', 'accepted']),
        not(exists(led)),
        or(eq(mediations.isProtected, false), eq(mediations.registeredById, actor.id)),
      )
    : never;
  const asParty = and(
    eq(mediations.isProtected, false),
    exists(own),
    or(isNotNull(mediations.acceptedAt), exists(asApplicant)),
  );
  return or(asParty, and(not(exists(own)), not(exists(claimed)), or(asDirector, asMediator, asIntake)))!;
}

/**
 * The few cases that can concern somebody who directs nowhere, found from the person's side, so that a list of
 * 100,000 is not walked to find three. Only narrows: `visibleTo` still decides.
 */
export function concerning(read: Reader, actor: Actor & { kind: 'user' }, mine: boolean): SQL | undefined {
  const holding = (role: Role) => actor.grants.filter((g) => g.role === role).map((g) => g.communityId);
  if (!mine && holding('mediation-director').length) return undefined;
  const own = read
    .select({ id: mediationParties.caseId })
    .from(mediationParties)
    .where(eq(mediationParties.personId, actor.id));
  const given = read
    .select({ id: mediationMediators.caseId })
    .from(mediationMediators)
    .where(and(eq(mediationMediators.personId, actor.id), isNull(mediationMediators.endedAt)));
  const mediates = holding('mediator');
  if (mine || !mediates.length) return inArray(mediations.id, own.unionAll(given));
  const waiting = alias(mediations, 'waiting');
  const intake = read
    .select({ id: waiting.id })
    .from(waiting)
    .where(and(inArray(waiting.communityId, mediates), inArray(waiting.state, ['applied', 'accepted'])));
  return inArray(mediations.id, own.unionAll(given).unionAll(intake));
}
