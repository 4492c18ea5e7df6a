import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { may } from '../policy';
import { takeCommunity } from '../queries/take';
import { gridInput } from '../schema';

const { grids } = tables;

export const addGrid = defineCommand({
  name: 'community.add-grid',
  input: gridInput,
  async load(tx, { community, name, parentId }) {
    const taken = await takeCommunity(tx, community);
    if (!taken) return null;
    const here = eq(grids.communityId, taken.communityId);
    const [parent] = parentId
      ? await tx
          .select()
          .from(grids)
          .where(and(here, eq(grids.id, parentId), eq(grids.kind, 'grid')))
      : [];
    return { ...taken, parent, isNamed: (await tx.$count(grids, and(here, eq(grids.name, name)))) > 0 };
  },
  authorize: may('community.add-grid'),
  decide({ input: { name, kind }, loaded: { communityId, parent, isNamed }, newId }) {
    if (isNamed) return fail('named');
    if (kind === 'micro' && !parent) return fail('no_parent');
    const id = newId();
    const parentId = kind === 'micro' ? parent!.id : null;
    return ok({
      change: { id, communityId, name, kind, parentId },
      events: [{ type: 'grid.added', subjectId: id, payload: { kind, parentId } }],
    });
  },
  async commit(tx, row) {
    await tx.insert(grids).values(row);
    return { id: row.id };
  },
  says: {
    named: { field: 'name', text: '已经有这个网格。' },
    no_parent: { field: 'parentId', text: '请选微网格属于哪个网格。' },
  },
});
