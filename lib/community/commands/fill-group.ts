import { and, eq, inArray } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { may } from '../policy';
import { takeCommunity } from '../queries/take';
import { fillGroupInput } from '../schema/groups';

const { groupHouseholds, households, villageGroups } = tables;

/** These villager households belong to this 村民小组; one that was in another one leaves it. */
export const fillGroup = defineCommand({
  name: 'community.fill-group',
  input: fillGroupInput,
  async load(tx, { community, groupId, codes }) {
    const taken = await takeCommunity(tx, community);
    if (taken?.community.kind !== 'village') return null;
    const { communityId } = taken;
    const [group] = await tx
      .select({ id: villageGroups.id })
      .from(villageGroups)
      .where(and(eq(villageGroups.id, groupId), eq(villageGroups.communityId, communityId)));
    const found = await tx
      .select({ id: households.id, code: households.code, kind: households.kind })
      .from(households)
      .where(and(eq(households.communityId, communityId), inArray(households.code, codes)));
    return group ? { ...taken, group, found } : null;
  },
  authorize: may('community.fill-group'),
  decide({ input: { codes }, loaded: { group, found } }) {
    if (found.length < codes.length) return fail('unknown');
    if (found.some((one) => one.kind !== 'villager')) return fail('no_villagers');
    const rows = found.map(({ id }) => ({ householdId: id, groupId: group.id }));
    return ok({
      change: { id: group.id, rows },
      events: [{ type: 'group.filled', subjectId: group.id, payload: { households: rows.map((r) => r.householdId) } }],
    });
  },
  async commit(tx, { id, rows }) {
    const ids = rows.map((row) => row.householdId);
    await tx.delete(groupHouseholds).where(inArray(groupHouseholds.householdId, ids));
    await tx.insert(groupHouseholds).values(rows);
    return { id };
  },
  says: {
    unknown: { field: 'codes', text: '有的户号没有登记，请检查。' },
    no_villagers: { field: 'codes', text: '有的户不是村民户，不分村民小组。' },
  },
});
