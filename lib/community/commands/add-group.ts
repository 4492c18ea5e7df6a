import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { may } from '../policy';
import { takeCommunity } from '../queries/take';
import { groupInput } from '../schema/groups';

const { villageGroups } = tables;

/** 村民小组. */
export const addGroup = defineCommand({
  name: 'community.add-group',
  input: groupInput,
  async load(tx, { community, name }) {
    const taken = await takeCommunity(tx, community);
    // A city community has no 村民小组 (村民委员会组织法 3).
    if (taken?.community.kind !== 'village') return null;
    const named = and(eq(villageGroups.communityId, taken.communityId), eq(villageGroups.name, name));
    return { ...taken, isNamed: (await tx.$count(villageGroups, named)) > 0 };
  },
  authorize: may('community.add-group'),
  decide({ input: { name }, loaded: { communityId, isNamed }, newId }) {
    if (isNamed) return fail('named');
    const id = newId();
    return ok({
      change: { id, communityId, name },
      events: [{ type: 'group.added', subjectId: id, payload: {} }],
    });
  },
  async commit(tx, row) {
    await tx.insert(villageGroups).values(row);
    return { id: row.id };
  },
  says: { named: { field: 'name', text: '已经有这个村民小组。' } },
});
