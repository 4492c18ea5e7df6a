import { and, eq, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayOn } from '../policy';
import { takeHousehold } from '../queries/take';
import { memberInput } from '../schema';

const { householdMembers, households } = tables;

/** Somebody moved out, or died. Who voted for the household votes for it no more. */
export const leaveHousehold = defineCommand({
  name: 'community.leave-household',
  input: memberInput,
  async load(tx, { community, householdId, personId }, { actor, now }) {
    const taken = await takeHousehold(tx, community, householdId, actor);
    if (!taken) return null;
    const member = and(
      eq(householdMembers.householdId, householdId),
      eq(householdMembers.personId, personId),
      isNull(householdMembers.until),
    );
    return { ...taken, isMember: (await tx.$count(householdMembers, member)) > 0, today: dayOf(now) };
  },
  authorize: mayOn('community.leave-household'),
  decide({ input: { personId }, loaded: { household, isMember, today } }) {
    if (!isMember) return fail('no_member');
    const wasRepresentative = household.representativeId === personId;
    return ok({
      change: { id: household.id, personId, until: today, wasRepresentative },
      events: [{ type: 'household.left', subjectId: household.id, payload: { personId, wasRepresentative } }],
    });
  },
  async commit(tx, { id, personId, until, wasRepresentative }) {
    await tx
      .update(householdMembers)
      .set({ until })
      .where(and(eq(householdMembers.householdId, id), eq(householdMembers.personId, personId)));
    if (wasRepresentative) await tx.update(households).set({ representativeId: null }).where(eq(households.id, id));
    return { id };
  },
  says: { no_member: { field: 'personId', text: '这个人现在不在这一户。' } },
});
