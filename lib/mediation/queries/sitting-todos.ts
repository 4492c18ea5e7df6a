import { and, asc, eq, exists, inArray, isNull, or, type SQL } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import type { Todo } from '@/lib/kernel/cards';
import type { Actor } from '@/lib/kernel/verdict';
import { sittingStatesOfCase } from '../rules/sittings';
import { visibleTo } from './visible';

const { communities, mediationAgents, mediationGuests, mediationMediators, mediationParties, mediations } = tables;
const { mediationSittings: sittings } = tables;

const find = (read: Reader, where: SQL | undefined) =>
  read
    .select({
      caseId: mediations.id,
      ref: mediations.ref,
      title: mediations.title,
      code: communities.code,
      startsAt: sittings.startsAt,
      endsAt: sittings.endsAt,
    })
    .from(sittings)
    .innerJoin(mediations, eq(mediations.id, sittings.caseId))
    .innerJoin(communities, eq(communities.id, mediations.communityId))
    .where(and(eq(sittings.state, 'planned'), inArray(mediations.state, [...sittingStatesOfCase]), where))
    .orderBy(asc(sittings.startsAt), asc(sittings.id))
    .limit(50);
type Row = Awaited<ReturnType<typeof find>>[number];

const todo = (r: Row, deed: string): Todo => ({
  href: `/c/${r.code}/mediation/${r.ref}`,
  number: refLabel('mediation', r.ref),
  title: r.title,
  matter: 'bridge',
  deed,
  dueAt: r.startsAt,
});

/** The next one of each case: for its mediators, and for the parties asked to come. What has passed waits for its record. */
export async function findSittingTodos(read: Reader, actor: Actor, now: Date): Promise<Todo[]> {
  if (actor.kind !== 'user') return [];
  const given = read
    .select({ caseId: mediationMediators.caseId })
    .from(mediationMediators)
    .where(and(eq(mediationMediators.personId, actor.id), isNull(mediationMediators.endedAt)));
  const led = await find(read, and(inArray(sittings.caseId, given), visibleTo(read, actor)));
  const asked = read
    .select({ id: mediationGuests.id })
    .from(mediationGuests)
    .leftJoin(mediationParties, eq(mediationParties.id, mediationGuests.partyId))
    .leftJoin(mediationAgents, and(eq(mediationAgents.id, mediationGuests.agentId), isNull(mediationAgents.endedAt)))
    .where(
      and(
        eq(mediationGuests.sittingId, sittings.id),
        eq(mediationGuests.isInvited, true),
        or(eq(mediationParties.personId, actor.id), eq(mediationAgents.personId, actor.id)),
      ),
    );
  const ofParty = read
    .select({ caseId: mediationParties.caseId })
    .from(mediationParties)
    .where(eq(mediationParties.personId, actor.id));
  const acting = read
    .select({ caseId: mediationAgents.caseId })
    .from(mediationAgents)
    .where(and(eq(mediationAgents.personId, actor.id), isNull(mediationAgents.endedAt)));
  const own = inArray(sittings.caseId, ofParty.unionAll(acting));
  const invited = await find(read, and(own, exists(asked), eq(mediations.isProtected, false), visibleTo(read, actor)));
  const first = led.filter((r, at) => led.findIndex((one) => one.caseId === r.caseId) === at);
  return [
    ...first.map((r) =>
      r.endsAt < now ? todo(r, '约好的调解过了时间，记下结果，或者改期、取消') : todo(r, '按约好的时间调解'),
    ),
    ...invited.filter((r) => r.endsAt >= now).map((r) => todo(r, '按约好的时间来调解')),
  ];
}
