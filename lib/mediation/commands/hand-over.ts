import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { newId } from '@/lib/kernel/ids';
import type { Holder, OpenWork } from '@/lib/kernel/open-work';
import { openStates } from '../machine';
import { findTies } from '../queries/ties';
import { recusalGroundOf } from '../rules/recusal';

const { mediationInterests: interests } = tables;
const { mediationAgents: agents, mediationMediators: mediators, mediationParties: parties, mediations } = tables;

const findHeld = (read: Reader, { communityId, personId }: Holder) =>
  read
    .select({ row: mediators, state: mediations.state })
    .from(mediators)
    .innerJoin(mediations, eq(mediations.id, mediators.caseId))
    .where(
      and(
        eq(mediators.personId, personId),
        isNull(mediators.endedAt),
        eq(mediations.communityId, communityId),
        inArray(mediations.state, [...openStates]),
      ),
    );

/** Into which of these cases the successor may step: not as a party, not bound to one, not there already. */
async function whereFree(read: Reader, caseIds: string[], toId: string, now: Date) {
  const sides = await read
    .select({ caseId: parties.caseId, personId: parties.personId })
    .from(parties)
    .where(inArray(parties.caseId, caseIds));
  const acting = await read
    .select({ caseId: agents.caseId, personId: agents.personId })
    .from(agents)
    .where(inArray(agents.caseId, caseIds));
  const there = await read
    .select({ caseId: mediators.caseId })
    .from(mediators)
    .where(and(inArray(mediators.caseId, caseIds), eq(mediators.personId, toId), isNull(mediators.endedAt)));
  const declared = await read
    .select({ caseId: interests.caseId })
    .from(interests)
    .where(and(inArray(interests.caseId, caseIds), eq(interests.mediatorId, toId)));
  const kept = new Set([...there, ...declared].map((t) => t.caseId));
  const known = [...sides, ...acting].flatMap((s) => s.personId ?? []);
  const ties = await findTies(read, [toId, ...known], dayOf(now));
  const isFree = (caseId: string) => {
    const idsOf = (rows: typeof sides) => rows.flatMap((s) => (s.caseId === caseId && s.personId ? [s.personId] : []));
    return recusalGroundOf(toId, idsOf(sides), ties, idsOf(acting)) === null && !kept.has(caseId);
  };
  return new Set(caseIds.filter(isFree));
}

/** Cases in a mediator's hands. Where the successor would have to withdraw, the director names somebody else. */
export const handOver: OpenWork = {
  roles: ['mediator', 'mediation-director'],
  async find(read, from) {
    const held = await findHeld(read, from);
    return held.map(({ row, state }) => ({ kind: 'mediation', id: row.caseId, ref: null, title: '一件调解', state }));
  },
  async move(tx, from, toId) {
    const held = await findHeld(tx, from);
    if (!held.length) return;
    const now = new Date();
    const caseIds = held.map(({ row }) => row.caseId);
    const free = await whereFree(tx, caseIds, toId, now);
    const ids = held.map(({ row }) => row.id);
    await tx.update(mediators).set({ endedAt: now }).where(inArray(mediators.id, ids));
    const next = held
      .filter(({ row }) => free.has(row.caseId))
      .map(({ row: { caseId, duty } }) => ({
        id: newId(),
        caseId,
        personId: toId,
        duty,
        chosenBy: 'committee' as const,
        since: now,
        endedAt: null,
      }));
    if (next.length) await tx.insert(mediators).values(next);
    const bump = { version: sql`${mediations.version} + 1` };
    await tx.update(mediations).set(bump).where(inArray(mediations.id, caseIds));
  },
};
