import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { may } from '../policy';
import { findUnitByCode, takeCommunity } from '../queries/take';
import { unitCode } from '../roster/columns';
import { unitInput } from '../schema';

const { buildings, estates, units } = tables;

export const addUnit = defineCommand({
  name: 'community.add-unit',
  input: unitInput,
  async load(tx, { community, buildingId, room }) {
    const taken = await takeCommunity(tx, community);
    if (!taken) return null;
    const [place] = await tx
      .select({ building: buildings.name, estate: estates.name })
      .from(buildings)
      .innerJoin(estates, eq(estates.id, buildings.estateId))
      .where(and(eq(buildings.id, buildingId), eq(buildings.communityId, taken.communityId)));
    const code = place ? unitCode(place.estate, place.building, room) : null;
    return { ...taken, code, known: await findUnitByCode(tx, taken.communityId, code) };
  },
  authorize: may('community.add-unit'),
  decide({ input: { buildingId, area }, loaded: { communityId, code, known }, newId }) {
    if (!code) return fail('no_building');
    if (known) return fail('known');
    const id = newId();
    return ok({
      change: { id, communityId, buildingId, code, area },
      events: [{ type: 'unit.added', subjectId: id, payload: { buildingId, area } }],
    });
  },
  async commit(tx, row) {
    await tx.insert(units).values(row);
    return { id: row.id };
  },
  says: {
    no_building: '没有这栋楼，请回到“小区和楼栋”重新点开。',
    known: { field: 'room', text: '这套房已经登记。' },
  },
});
