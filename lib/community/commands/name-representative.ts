import { and, eq, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayOn } from '../policy';
import { takeHousehold } from '../queries/take';
import { isAdult } from '../rules';
import { memberInput } from '../schema';

const { householdMembers, households, people } = tables;

/** The household names who votes for it; the clerk writes it down. */
export const nameRepresentative = defineCommand({
  name: 'community.name-representative',
  input: memberInput,
  async load(tx, { community, householdId, personId }, { actor, now }) {
    const taken = await takeHousehold(tx, community, householdId, actor);
    if (!taken) return null;
    const [member] = await tx
      .select({ id: people.id, birthDay: people.birthDay })
      .from(householdMembers)
      .innerJoin(people, eq(people.id, householdMembers.personId))
      .where(
        and(eq(householdMembers.householdId, householdId), eq(people.id, personId), isNull(householdMembers.until)),
      );
    return { ...taken, member, today: dayOf(now) };
  },
  authorize: mayOn('community.name-representative'),
  decide({ loaded: { household, member, today } }) {
    if (!member) return fail('no_member');
    // 村民委员会组织法 21, 居民委员会组织法 26: those who take part are eighteen or older.
    if (member.birthDay && !isAdult(member.birthDay, today)) return fail('minor');
    return ok({
      change: { id: household.id, representativeId: member.id },
      events: [
        {
          type: 'household.representative-named',
          subjectId: household.id,
          payload: { from: household.representativeId, to: member.id },
        },
      ],
    });
  },
  async commit(tx, { id, representativeId }) {
    await tx.update(households).set({ representativeId }).where(eq(households.id, id));
    return { id };
  },
  says: {
    no_member: { field: 'personId', text: '户代表要从这一户的人里选。' },
    minor: { field: 'personId', text: '户代表要满 18 周岁。' },
  },
});
