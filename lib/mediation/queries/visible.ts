import { and, eq, exists, inArray, isNotNull, isNull, not, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { type Actor, has, type Role } from '@/lib/kernel/verdict';
import { boundCases, reportedCases } from './kin';

const { mediationAgents, mediationClaims, mediations, mediationMediators, mediationParties } = tables;

const never = sql`1 = 0`;

/** The policy `mayList` as a condition on `mediations`. */
export function visibleTo(read: Reader, actor: Actor): SQL {
  if (actor.kind !== 'user') return never;
  const holding = (role: Role) =>
    [...new Set(actor.grants.map((g) => g.communityId))].filter((id) => has(actor, role, id));
  const [directs, mediates] = [holding('mediation-director'), holding('mediator')];
  const working = [...new Set([...directs, ...mediates])];
  // Each is found once from the person’s side, and not looked for again at every case.
  const own = (...more: SQL[]) =>
    read
      .select({ id: mediationParties.caseId })
      .from(mediationParties)
      .where(and(eq(mediationParties.personId, actor.id), ...more));
  const acting = (...more: SQL[]) =>
    read
      .select({ id: mediationAgents.caseId })
      .from(mediationAgents)
      .innerJoin(mediationParties, eq(mediationParties.id, mediationAgents.partyId))
      .where(and(eq(mediationAgents.personId, actor.id), isNull(mediationAgents.endedAt), ...more));
  // Who has a claim in it reads the own line of the list, and nothing of the case.
  const claimed = read
    .select({ id: mediationClaims.caseId })
    .from(mediationClaims)
    .where(eq(mediationClaims.personId, actor.id));
  const applied = eq(mediationParties.side, 'applicant');
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
  // Who would have to withdraw is no director of it, and takes nothing up.
  const free = notInArray(mediations.id, boundCases(read, actor.id).unionAll(claimed));
  const apart = own().unionAll(acting()).unionAll(claimed).unionAll(reportedCases(read, actor.id));
  const asDirector = directs.length ? and(inArray(mediations.communityId, directs), free) : never;
  const asMediator = and(
    inArray(mediations.communityId, working),
    inArray(mediations.id, given),
    notInArray(mediations.id, apart),
  );
  const asIntake = and(
    inArray(mediations.communityId, working),
    inArray(mediations.state, ['applied', 'accepted']),
    free,
    not(exists(led)),
    or(eq(mediations.isProtected, false), eq(mediations.registeredById, actor.id)),
  );
  const asParty = and(
    eq(mediations.isProtected, false),
    inArray(mediations.id, own().unionAll(acting())),
    or(isNotNull(mediations.acceptedAt), inArray(mediations.id, own(applied).unionAll(acting(applied)))),
  );
  return working.length ? or(asParty, asDirector, asMediator, asIntake)! : asParty!;
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
  const acting = read
    .select({ id: mediationAgents.caseId })
    .from(mediationAgents)
    .where(and(eq(mediationAgents.personId, actor.id), isNull(mediationAgents.endedAt)));
  const mediates = holding('mediator');
  if (mine || !mediates.length) return inArray(mediations.id, own.unionAll(acting).unionAll(given));
  const waiting = alias(mediations, 'waiting');
  const intake = read
    .select({ id: waiting.id })
    .from(waiting)
    .where(and(inArray(waiting.communityId, mediates), inArray(waiting.state, ['applied', 'accepted'])));
  return inArray(mediations.id, own.unionAll(acting).unionAll(given).unionAll(intake));
}
