import { and, eq, ne } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { may } from '../policy';
import { findBuilding, takeCommunity } from '../queries/take';
import { coverInput } from '../schema';

const { gridBuildings, grids } = tables;

/** A building comes into a grid, and leaves the other one of the same kind; special grids (专属网格) lie across. */
export const coverBuilding = defineCommand({
  name: 'community.cover-building',
  input: coverInput,
  async load(tx, { community, gridId, buildingId }) {
    const taken = await takeCommunity(tx, community);
    if (!taken) return null;
    const { communityId } = taken;
    const [grid] = await tx
      .select()
      .from(grids)
      .where(and(eq(grids.id, gridId), eq(grids.communityId, communityId)));
    const building = await findBuilding(tx, communityId, buildingId);
    const others = grid
      ? await tx
          .select({ gridId: grids.id })
          .from(gridBuildings)
          .innerJoin(grids, eq(grids.id, gridBuildings.gridId))
          .where(and(eq(gridBuildings.buildingId, buildingId), eq(grids.kind, grid.kind), ne(grids.id, gridId)))
      : [];
    return grid ? { ...taken, grid, building, others } : null;
  },
  authorize: may('community.cover-building'),
  decide({ loaded: { grid, building, others } }) {
    if (!building) return fail('no_building');
    const left = grid.kind === 'special' ? [] : others.map((other) => other.gridId);
    return ok({
      change: { gridId: grid.id, buildingId: building.id, left },
      events: [{ type: 'grid.building-covered', subjectId: grid.id, payload: { buildingId: building.id, left } }],
    });
  },
  async commit(tx, { gridId, buildingId, left }) {
    for (const other of left)
      await tx
        .delete(gridBuildings)
        .where(and(eq(gridBuildings.gridId, other), eq(gridBuildings.buildingId, buildingId)));
    await tx.insert(gridBuildings).values({ gridId, buildingId }).onConflictDoNothing();
    return { id: gridId };
  },
  says: { no_building: { field: 'buildingId', text: '没有这栋楼，请重新选。' } },
});
