import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { may } from '../policy';
import { takeCommunity } from '../queries/take';
import { personInput } from '../schema';

const { grants, householdMembers, households, people } = tables;

/** A new person, in a household or working here; everybody but those who only work here is a resident. */
export const addPerson = defineCommand({
  name: 'community.add-person',
  input: personInput,
  async load(tx, { community, householdId, idNumber }) {
    const taken = await takeCommunity(tx, community);
    if (!taken) return null;
    const { communityId } = taken;
    const known =
      idNumber &&
      (await tx.$count(people, and(eq(people.communityId, communityId), eq(people.idHash, idNumber.idHash)))) > 0;
    const [household] = householdId
      ? await tx
          .select()
          .from(households)
          .where(and(eq(households.id, householdId), eq(households.communityId, communityId)))
      : [];
    return { ...taken, known, household };
  },
  authorize: may('community.add-person'),
  decide({ input, loaded: { communityId, known, household }, now, newId }) {
    const { householdId, idNumber, ...facts } = input;
    if (known) return fail('known');
    if (householdId && !household) return fail('no_household');
    const id = newId();
    const { community: _, ...columns } = facts;
    const person = { ...columns, ...(idNumber ?? { idSealed: null, idHash: null }), id, communityId, createdAt: now };
    return ok({
      change: {
        person: { ...person, version: 1 },
        member: household ? { householdId: household.id, personId: id, since: dayOf(now), until: null } : null,
        grantId: facts.standing === 'staff' ? null : newId(),
      },
      events: [{ type: 'person.added', subjectId: id, payload: { standing: facts.standing, householdId } }],
    });
  },
  async commit(tx, { person, member, grantId }) {
    const { id: personId, communityId, createdAt: since } = person;
    await tx.insert(people).values(person);
    if (member) await tx.insert(householdMembers).values(member);
    if (grantId) await tx.insert(grants).values({ id: grantId, communityId, personId, role: 'resident', since });
    return { id: personId };
  },
  says: {
    known: { field: 'idNumber', text: '这个身份证号已经登记过，请先查找这个人。' },
    no_household: '没有这一户，请从住户页重新打开。',
  },
});
