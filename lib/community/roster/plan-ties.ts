import { headOf } from './columns';
import type { PlanContext } from './plan';
import type { WantedTie } from './wanted';

/** Who owns and who rents. Ownership that is registered differently is left alone: a sale is a deed of its own. */
export function planTies(at: PlanContext) {
  const { roster, known, plan, newId, personIds, unitIds, today } = at;
  for (const [code, wanted] of roster.owners) {
    const unitId = unitIds.get(code)!;
    const all = known.owners.get(unitId) ?? [];
    if (all.length) {
      planVoter(at, unitId, wanted);
      continue;
    }
    for (const { person, votes, since } of wanted)
      plan.insert.ownerships.push({
        unitId,
        personId: personIds.get(person)!,
        votes,
        since: since ?? today,
        until: null,
      });
  }
  for (const { unit, person, since } of roster.tenants.values()) {
    const unitId = unitIds.get(unit)!;
    const personId = personIds.get(person)!;
    if (known.tenants.has(unitId + personId)) continue;
    plan.insert.tenancies.push({ id: newId(), unitId, personId, since: since ?? today, until: null });
  }
}

function planVoter({ known, plan, personIds }: PlanContext, unitId: string, wanted: WantedTie[]) {
  const now = (known.owners.get(unitId) ?? []).filter((owner) => owner.until === null);
  const named = new Set(wanted.map((tie) => personIds.get(tie.person)!));
  const { row } = wanted[0]!;
  const say = (field: string, reason: string) => void plan.conflicts.push({ row, field, reason });
  if (named.size !== now.length || now.some((owner) => !named.has(owner.personId)))
    return say(headOf.tie, '和登记的产权人不同，没有改动；请到房屋页办理变更');
  const from = now.find((owner) => owner.votes)?.personId;
  const to = personIds.get(wanted.find((tie) => tie.votes)!.person)!;
  if (!from || from === to) return;
  if (known.people.get(from)?.accountId || known.people.get(to)?.accountId)
    return say(headOf.votes, '账号已经开通，表决人没有改动');
  plan.voters.push({ unitId, from, to });
}
