import { headOf } from './columns';
import type { PlanContext } from './plan';
import { planGroups } from './plan-groups';
import type { WantedHousehold } from './wanted';

/** Households, where they live, who votes for them, who belongs to them. */
export function planHouseholds(at: PlanContext) {
  const { roster, known, plan, newId, personIds, unitIds, today } = at;
  const householdIds = new Map<string, string>();
  for (const wanted of roster.households.values()) {
    const before = known.households.get(wanted.code);
    const id = before?.id ?? newId();
    householdIds.set(wanted.code, id);
    if (before) planChanges(at, wanted, before);
    else
      plan.insert.households.push({
        id,
        communityId: known.communityId,
        code: wanted.code,
        kind: wanted.kind,
        unitId: wanted.unit ? unitIds.get(wanted.unit)! : null,
        representativeId: representativeOf(at, wanted, null),
      });
  }
  for (const { key, household, row } of roster.people.values()) {
    if (!household) continue;
    const personId = personIds.get(key)!;
    const householdId = householdIds.get(household)!;
    // Who is registered in another household was reported and stays there.
    if (known.householdOf.has(personId)) continue;
    if (known.isMember.has(householdId + personId))
      plan.conflicts.push({ row, field: headOf.household, reason: '这个人登记为已经离开这一户，没有改动' });
    else plan.insert.householdMembers.push({ householdId, personId, since: today, until: null });
  }
  planGroups(at, householdIds);
}

const hasAccount = ({ known }: PlanContext, personId: string | null) =>
  Boolean(personId && known.people.get(personId)?.accountId);

/** Whom the file names for the household, unless somebody's account would gain or lose the household's vote. */
function representativeOf(at: PlanContext, wanted: WantedHousehold, before: string | null): string | null {
  const next = wanted.representative ? at.personIds.get(wanted.representative)! : null;
  if (!next || next === before) return before;
  const say = (reason: string) =>
    void at.plan.conflicts.push({ row: wanted.row, field: headOf.representative, reason });
  const lives = at.known.householdOf.get(next);
  if (lives && lives !== wanted.code) say('户代表登记在别的户，没有改动');
  else if (hasAccount(at, next) || hasAccount(at, before)) say('账号已经开通，户代表没有改动；请到住户页推举');
  else return next;
  return before;
}

function planChanges(
  at: PlanContext,
  wanted: WantedHousehold,
  before: { id: string; kind: string; unitId: string | null; representativeId: string | null },
) {
  const { plan, unitIds } = at;
  const { kind, unit, row } = wanted;
  const set: { unitId?: string; representativeId?: string } = {};
  // Which kind a household is decides whether it votes: not by the way.
  if (kind !== before.kind) plan.conflicts.push({ row, field: headOf.kind, reason: '和登记的户类型不同，没有改动' });
  const unitId = unit && unitIds.get(unit);
  if (unitId && unitId !== before.unitId) set.unitId = unitId;
  const representativeId = representativeOf(at, wanted, before.representativeId);
  if (representativeId && representativeId !== before.representativeId) set.representativeId = representativeId;
  if (Object.keys(set).length) plan.update.households.push({ id: before.id, set });
}
