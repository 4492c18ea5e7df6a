import { and, eq, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayOn } from '../policy';
import { takeUnit } from '../queries/take';
import { votingOwnerInput } from '../schema';

const { ownerships } = tables;

/** Co-owners name the one who votes for their unit. */
export const nameVotingOwner = defineCommand({
  name: 'community.name-voting-owner',
  input: votingOwnerInput,
  async load(tx, { community, unitId, personId }, { actor }) {
    const taken = await takeUnit(tx, community, unitId, actor);
    if (!taken) return null;
    const owns = and(eq(ownerships.unitId, unitId), eq(ownerships.personId, personId), isNull(ownerships.until));
    return { ...taken, isOwner: (await tx.$count(ownerships, owns)) > 0 };
  },
  authorize: mayOn('community.name-voting-owner'),
  decide({ input: { personId }, loaded: { unit, isOwner } }) {
    if (!isOwner) return fail('no_owner');
    return ok({
      change: { unitId: unit.id, personId },
      events: [{ type: 'unit.voting-owner-named', subjectId: unit.id, payload: { to: personId } }],
    });
  },
  async commit(tx, { unitId, personId }) {
    await tx.update(ownerships).set({ votes: false }).where(eq(ownerships.unitId, unitId));
    await tx
      .update(ownerships)
      .set({ votes: true })
      .where(and(eq(ownerships.unitId, unitId), eq(ownerships.personId, personId)));
    return { id: unitId };
  },
  says: { no_owner: { field: 'personId', text: '表决人要从这套房的产权人里选。' } },
});
