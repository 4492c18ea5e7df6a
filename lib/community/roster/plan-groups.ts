import { headOf } from './columns';
import type { PlanContext } from './plan';

/** 村民小组 and the households in them. A file that names no group leaves a household where it is. */
export function planGroups({ roster, known, plan, newId }: PlanContext, householdIds: ReadonlyMap<string, string>) {
  const ids = new Map<string, string>();
  for (const { code, group, row } of roster.households.values()) {
    if (!group) continue;
    if (!known.isVillage) {
      plan.faults.push({ row, field: headOf.group, reason: '城市社区没有村民小组，请留空' });
      continue;
    }
    const groupId = ids.get(group) ?? known.groups.get(group)?.id ?? newId();
    if (!ids.has(group) && !known.groups.has(group))
      plan.insert.villageGroups.push({ id: groupId, communityId: known.communityId, name: group });
    ids.set(group, groupId);
    const householdId = householdIds.get(code)!;
    const before = known.groupOf.get(householdId);
    if (!before) plan.insert.groupHouseholds.push({ householdId, groupId });
    else if (before !== groupId) plan.regroup.push({ householdId, groupId });
  }
}
