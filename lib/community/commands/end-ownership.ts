import { and, asc, eq, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayOn } from '../policy';
import { takeUnit } from '../queries/take';
import { endTieInput } from '../schema';

const { ownerships } = tables;

/** Sold, given, inherited. When the one who voted goes, an only owner who is left votes; several name one anew. */
export const endOwnership = defineCommand({
  name: 'community.end-ownership',
  input: endTieInput,
  async load(tx, { community, unitId }, { actor }) {
    const taken = await takeUnit(tx, community, unitId, actor);
    if (!taken) return null;
    const owners = await tx
      .select()
      .from(ownerships)
      .where(and(eq(ownerships.unitId, unitId), isNull(ownerships.until)))
      .orderBy(asc(ownerships.personId));
    return { ...taken, owners };
  },
  authorize: mayOn('community.end-ownership'),
  decide({ input: { personId, until }, loaded: { unit, owners } }) {
    const leaving = owners.find((owner) => owner.personId === personId);
    if (!leaving) return fail('no_owner');
    if (until < leaving.since) return fail('too_early');
    const left = owners.filter((owner) => owner.personId !== personId);
    const voterId = left.length === 1 ? left[0]!.personId : null;
    return ok({
      change: { unitId: unit.id, personId, until, voterId },
      events: [{ type: 'ownership.ended', subjectId: unit.id, payload: { personId, until, voterId } }],
    });
  },
  async commit(tx, { unitId, personId, until, voterId }) {
    const of = (id: string) => and(eq(ownerships.unitId, unitId), eq(ownerships.personId, id));
    await tx.update(ownerships).set({ until, votes: false }).where(of(personId));
    if (voterId) await tx.update(ownerships).set({ votes: true }).where(of(voterId));
    return { id: unitId };
  },
  says: {
    no_owner: '这个人现在不是这套房的产权人。',
    too_early: { field: 'until', text: '不能早于取得产权的日子。' },
  },
});
