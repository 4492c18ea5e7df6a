import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { may } from '../policy';
import { takeCommunity } from '../queries/take';
import { buildingInput } from '../schema';

const { buildings, estates } = tables;

export const addBuilding = defineCommand({
  name: 'community.add-building',
  input: buildingInput,
  async load(tx, { community, estateId, name }) {
    const taken = await takeCommunity(tx, community);
    if (!taken) return null;
    const [estate] = await tx
      .select()
      .from(estates)
      .where(and(eq(estates.id, estateId), eq(estates.communityId, taken.communityId)));
    const named = and(eq(buildings.estateId, estateId), eq(buildings.name, name));
    return { ...taken, estate, isNamed: (await tx.$count(buildings, named)) > 0 };
  },
  authorize: may('community.add-building'),
  decide({ input: { estateId, name }, loaded, newId }) {
    if (!loaded.estate) return fail('no_estate');
    if (loaded.isNamed) return fail('named');
    const id = newId();
    return ok({
      change: { id, communityId: loaded.communityId, estateId, name },
      events: [{ type: 'building.added', subjectId: id, payload: { estateId } }],
    });
  },
  async commit(tx, row) {
    await tx.insert(buildings).values(row);
    return { id: row.id };
  },
  says: {
    no_estate: { field: 'estateId', text: '没有这个小区，请重新选。' },
    named: { field: 'name', text: '这个小区已经有这栋楼。' },
  },
});
