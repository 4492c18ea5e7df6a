import { and, asc, eq, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { maskName, maskPhone } from '@/lib/i18n/mask';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineQuery, type View } from '@/lib/kernel/query';
import { may, mayOn, maySee } from '../policy';
import { findCommunity } from '../queries';
import { householdKindNames, isAdult, standingNames } from '../rules';
import { householdFacts } from './facts';
import { findPeopleByName } from './find';

const { householdMembers, households, people, units } = tables;

interface Asked {
  community: string;
  id: string;
  /** Words to find somebody who comes into the household. */
  who?: string;
}

export const showHousehold = defineQuery({
  name: 'community.household',
  async load(read, { community, id, who }: Asked, { actor }) {
    const found = await findCommunity(read, community);
    if (!found) return null;
    const [row] = await read
      .select({ household: households, unit: units.code })
      .from(households)
      .leftJoin(units, eq(units.id, households.unitId))
      .where(and(eq(households.id, id), eq(households.communityId, found.id)));
    if (!row) return null;
    const members = await read
      .select({
        id: people.id,
        name: people.name,
        phone: people.phone,
        birthDay: people.birthDay,
        standing: people.standing,
        since: householdMembers.since,
      })
      .from(householdMembers)
      .innerJoin(people, eq(people.id, householdMembers.personId))
      .where(and(eq(householdMembers.householdId, id), isNull(householdMembers.until)))
      .orderBy(asc(householdMembers.since), asc(people.id));
    const facts = await householdFacts(read, actor, found.id, id);
    const isClerk = may('community.join-household')(actor, { communityId: found.id }).ok;
    const candidates = isClerk ? await findPeopleByName(read, found.id, who) : [];
    return { ...row, code: found.code, communityId: found.id, ...facts, members, candidates };
  },
  authorize: maySee,
  trace: ({ communityId, household }) => ({ communityId, subjectId: household.id }),
  present({ loaded, by: { sight, personId }, actor, now }) {
    const { household, unit, members, code } = loaded;
    const today = dayOf(now);
    return {
      id: household.id,
      community: code,
      code: household.code,
      kind: household.kind,
      kindName: householdKindNames[household.kind],
      unit: unit === null ? null : { code: unit, href: `/c/${code}/people/units/${household.unitId}` },
      representative: members.find((one) => one.id === household.representativeId)?.id ?? null,
      members: members.map((one) => ({
        id: one.id,
        href: sight === 'own' && one.id !== personId ? null : `/c/${code}/people/${one.id}`,
        name: sight === 'masked' ? maskName(one.name) : one.name,
        phone: one.phone && maskPhone(one.phone),
        standing: standingNames[one.standing],
        // 村民委员会组织法 21: eighteen years old.
        isAdult: one.birthDay === null || isAdult(one.birthDay, today),
        since: one.since,
      })),
      candidates: loaded.candidates,
      can: {
        edit: mayOn('community.edit-household')(actor, loaded).ok,
        add: mayOn('community.join-household')(actor, loaded).ok,
      },
    };
  },
});

export type HouseholdView = View<typeof showHousehold>;
