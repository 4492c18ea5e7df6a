import { and, eq, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayOn } from '../policy';
import { isInCommunity, takeHousehold } from '../queries/take';
import { memberInput } from '../schema';

const { householdMembers } = tables;

/** A person of the register comes into a household, having left the one before. */
export const joinHousehold = defineCommand({
  name: 'community.join-household',
  input: memberInput,
  async load(tx, { community, householdId, personId }, { actor, now }) {
    const taken = await takeHousehold(tx, community, householdId, actor);
    if (!taken) return null;
    const lives = and(eq(householdMembers.personId, personId), isNull(householdMembers.until));
    return {
      ...taken,
      isKnown: await isInCommunity(tx, taken.communityId, personId),
      livesElsewhere: (await tx.$count(householdMembers, lives)) > 0,
      today: dayOf(now),
    };
  },
  authorize: mayOn('community.join-household'),
  decide({ input: { personId }, loaded: { household, isKnown, livesElsewhere, today } }) {
    if (!isKnown) return fail('nobody');
    if (livesElsewhere) return fail('elsewhere');
    return ok({
      change: { householdId: household.id, personId, since: today, until: null },
      events: [{ type: 'household.joined', subjectId: household.id, payload: { personId } }],
    });
  },
  async commit(tx, row) {
    // Somebody who comes back has a row.
    await tx
      .insert(householdMembers)
      .values(row)
      .onConflictDoUpdate({
        target: [householdMembers.householdId, householdMembers.personId],
        set: { since: row.since, until: null },
      });
    return { id: row.householdId };
  },
  says: {
    nobody: { field: 'personId', text: '没有这个人，请重新选。' },
    elsewhere: { field: 'personId', text: '这个人还登记在一户里。请先在原来的户页办“迁出”。' },
  },
});
