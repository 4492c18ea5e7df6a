import { headOf } from './columns';
import type { PlanContext } from './plan';

const conflict = (row: number, field: string, reason: string) => ({ row, field, reason });

/** Estates, buildings, units and the grids that cover the buildings. */
export function planPlaces(at: PlanContext) {
  const { roster, known, plan, newId, buildingIds, unitIds } = at;
  const { communityId } = known;
  const estateIds = new Map<string, string>();
  for (const name of roster.estates) {
    const id = known.estates.get(name)?.id ?? newId();
    estateIds.set(name, id);
    if (!known.estates.has(name)) plan.insert.estates.push({ id, communityId, name, hasOwnersCommittee: false });
  }
  for (const [key, { estate, name }] of roster.buildings) {
    const id = known.buildings.get(key)?.id ?? newId();
    buildingIds.set(key, id);
    if (!known.buildings.has(key))
      plan.insert.buildings.push({ id, communityId, estateId: estateIds.get(estate)!, name });
  }
  for (const { code, building, area, row } of roster.units.values()) {
    const unit = known.units.get(code);
    const buildingId = buildingIds.get(building)!;
    unitIds.set(code, unit?.id ?? newId());
    if (!unit) {
      if (area) plan.insert.units.push({ id: unitIds.get(code)!, communityId, buildingId, code, area });
      else plan.faults.push({ row, field: headOf.area, reason: '新登记的房屋要填面积' });
    } else if (unit.buildingId !== buildingId)
      plan.conflicts.push(conflict(row, headOf.building, '这套房登记在别的楼栋，没有改动'));
    else if (area && area !== unit.area) plan.update.units.push({ id: unit.id, set: { area } });
  }
  planGrids(at);
}

function planGrids({ roster, known, plan, newId, buildingIds }: PlanContext) {
  const ids = new Map<string, string>();
  // Grids first: micro-grids point at them.
  const sorted = [...roster.grids.values()].sort((a, b) => Number(Boolean(a.parent)) - Number(Boolean(b.parent)));
  for (const { name, parent } of sorted) {
    const before = known.grids.get(name);
    const parentId = parent ? (ids.get(parent) ?? null) : null;
    const id = before?.id ?? newId();
    if (before && before.parentId !== parentId) {
      plan.conflicts.push(conflict(1, headOf[parent ? 'micro' : 'grid'], `“${name}”已经登记为别的网格，没有改动`));
      continue;
    }
    ids.set(name, id);
    const kind = parent ? 'micro' : 'grid';
    if (!before) plan.insert.grids.push({ id, communityId: known.communityId, parentId, kind, name });
  }
  const cover = (wanted: Map<string, string>, micro: boolean) => {
    for (const [building, name] of wanted) {
      const gridId = ids.get(name);
      const buildingId = buildingIds.get(building)!;
      const now = (known.gridsOf.get(buildingId) ?? []).filter(
        (link) => (known.gridById.get(link.gridId)?.kind === 'micro') === micro,
      );
      if (!gridId || now.some((link) => link.gridId === gridId)) continue;
      plan.leave.push(...now.filter((link) => known.gridById.get(link.gridId)?.kind !== 'special'));
      plan.insert.gridBuildings.push({ gridId, buildingId });
    }
  };
  cover(roster.gridOf, false);
  cover(roster.microOf, true);
}
