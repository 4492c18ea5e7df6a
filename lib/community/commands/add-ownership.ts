import { and, eq, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayOn } from '../policy';
import { isInCommunity, takeUnit } from '../queries/take';
import { ownershipInput } from '../schema';

const { ownerships } = tables;

/** A further owner. The first votes; a co-owner votes instead only when the others named them. */
export const addOwnership = defineCommand({
  name: 'community.add-ownership',
  input: ownershipInput,
  async load(tx, { community, unitId, personId }, { actor }) {
    const taken = await takeUnit(tx, community, unitId, actor);
    if (!taken) return null;
    const owners = await tx
      .select()
      .from(ownerships)
      .where(and(eq(ownerships.unitId, unitId), isNull(ownerships.until)));
    return { ...taken, owners, isKnown: await isInCommunity(tx, taken.communityId, personId) };
  },
  authorize: mayOn('community.add-ownership'),
  decide({ input: { personId, since, votes }, loaded: { unit, owners, isKnown } }) {
    if (!isKnown) return fail('nobody');
    if (owners.some((owner) => owner.personId === personId)) return fail('owner');
    const isVoter = votes || owners.length === 0;
    return ok({
      change: { unitId: unit.id, personId, since, votes: isVoter, until: null },
      events: [{ type: 'ownership.added', subjectId: unit.id, payload: { personId, votes: isVoter, since } }],
    });
  },
  async commit(tx, row) {
    if (row.votes) await tx.update(ownerships).set({ votes: false }).where(eq(ownerships.unitId, row.unitId));
    const { since, votes, until } = row;
    await tx
      .insert(ownerships)
      .values(row)
      .onConflictDoUpdate({ target: [ownerships.unitId, ownerships.personId], set: { since, votes, until } });
    return { id: row.unitId };
  },
  says: {
    nobody: { field: 'personId', text: '没有这个人，请先登记。' },
    owner: { field: 'personId', text: '这个人已经是这套房的产权人。' },
  },
});
