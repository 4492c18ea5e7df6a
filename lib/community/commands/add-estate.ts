import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { may } from '../policy';
import { takeCommunity } from '../queries/take';
import { estateInput } from '../schema';

const { estates } = tables;

export const addEstate = defineCommand({
  name: 'community.add-estate',
  input: estateInput,
  async load(tx, { community, name }) {
    const taken = await takeCommunity(tx, community);
    if (!taken) return null;
    const named = and(eq(estates.communityId, taken.communityId), eq(estates.name, name));
    return { ...taken, isNamed: (await tx.$count(estates, named)) > 0 };
  },
  authorize: may('community.add-estate'),
  decide({ input: { name, hasOwnersCommittee }, loaded, newId }) {
    if (loaded.isNamed) return fail('named');
    const id = newId();
    return ok({
      change: { id, communityId: loaded.communityId, name, hasOwnersCommittee },
      events: [{ type: 'estate.added', subjectId: id, payload: { hasOwnersCommittee } }],
    });
  },
  async commit(tx, row) {
    await tx.insert(estates).values(row);
    return { id: row.id };
  },
  says: { named: { field: 'name', text: '已经有这个小区。' } },
});
