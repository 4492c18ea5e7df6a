import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayChoose, mayOn } from '../policy';
import { findEveryAgent } from '../queries/agents';
import { lockCase } from '../queries/case';
import { findEmployers, findWishes } from '../queries/mediators';
import { findMediator } from '../queries/people';
import { findDetails } from '../queries/sides';
import { findTies } from '../queries/ties';
import { findWaivers } from '../queries/waivers';
import { isLifted, recusalGroundOf, worksForParty } from '../rules/recusal';
import { isObjectedTo } from '../rules/wishes';
import { assignInput } from '../schema';
import { saveCase } from './save-case';
import { stepCase, tellParties, tellPerson, tellReach, workOnCase } from './step-case';

/** By the director, or a mediator for himself. PM 19: assigned, or chosen by the parties. Who is bound to a party withdraws. */
export const assignMediator = defineCommand({
  name: 'mediation.assign',
  input: assignInput,
  async load(tx, input, { now }) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const rosterIds = found.parties.flatMap((p) => (p.personId ? [p.personId] : []));
    const agentIds = (await findEveryAgent(tx, found.id)).flatMap((a) => a.personId ?? []);
    const ties = await findTies(tx, [input.mediatorId, ...rosterIds, ...agentIds], dayOf(now));
    const mediator = await findMediator(tx, found.communityId, input.mediatorId);
    const waivers = await findWaivers(tx, found.id);
    const wishes = await findWishes(tx, found.id);
    const details = await findDetails(
      tx,
      found.parties.map((p) => p.id),
    );
    const employersOf = await findEmployers(tx, found.communityId, [input.mediatorId]);
    const firms = found.parties.map((p) => ({ ...p, ...details.find((d) => d.partyId === p.id) }));
    const works = mediator !== null && worksForParty({ ...mediator, employers: employersOf(mediator.id) }, firms);
    const ground = recusalGroundOf(input.mediatorId, rosterIds, ties, agentIds);
    return { ...found, mediator, waivers, wishes, works, ground };
  },
  authorize: mayOn('mediation.assign'),
  decide(args) {
    const { input, loaded, by, now, newId } = args;
    if (!mayChoose(by, input.mediatorId)) return fail('not_self');
    if (!loaded.mediator) return fail('not_a_mediator');
    const partyIds = loaded.parties.map((p) => p.id);
    const consented = loaded.waivers.filter((w) => w.mediatorId === input.mediatorId).map((w) => w.partyId);
    // PM 19, 23: who is objected to does not mediate.
    if (isObjectedTo(loaded.wishes, input.mediatorId)) return fail('objected');
    if (loaded.ground === 'party' || loaded.claimants.includes(input.mediatorId)) return fail('own_case');
    if (loaded.ground === 'agent') return fail('acted_here');
    const isFree = partyIds.every((id) => consented.includes(id));
    if (loaded.interests.some((i) => i.mediatorId === input.mediatorId) && !isFree) return fail('declared');
    if (loaded.works && !isFree) return fail('works_for_party');
    if (loaded.ground && !isLifted(loaded.ground, partyIds, consented)) return fail(`bound_by_${loaded.ground}`);
    const lead = loaded.mediators.find((m) => m.duty === 'lead');
    if (!lead && input.duty === 'helper') return fail('lead_first');
    // One lead: the one before is replaced. Whoever is named again changes duty.
    const ended = loaded.mediators.filter(
      (m) => m.personId === input.mediatorId || (input.duty === 'lead' && m === lead),
    );
    if (lead && input.duty === 'helper' && ended.includes(lead)) return fail('lead_first');
    const own = by.personId === input.mediatorId ? ('self' as const) : ('committee' as const);
    const chosenBy = input.chosenBy === 'parties' ? input.chosenBy : own;
    const step = {
      rows: {
        endMediators: { ids: ended.map((m) => m.id), at: now },
        mediator: {
          id: newId(),
          caseId: loaded.id,
          personId: input.mediatorId,
          duty: input.duty,
          chosenBy,
          since: now,
        },
      },
      tell: [
        tellPerson(loaded, input.mediatorId, 'mediation.assigned'),
        ...tellParties(loaded, 'mediation.mediator-known'),
        ...tellReach(loaded, by, input.mediatorId),
      ],
      payload: { duty: input.duty, waived: loaded.ground !== null },
    };
    return loaded.state === 'accepted' ? stepCase(args, 'assign', step) : workOnCase(args, 'replace', step);
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    not_self: { field: 'mediatorId', text: '您只能自己接这个案子；请别人来调，由调委会主任指派。' },
    not_a_mediator: { field: 'mediatorId', text: '这个人现在不是本社区的调解员，请另选一位。' },
    objected: { field: 'mediatorId', text: '有一方不愿意请这位调解员。请另选一位，或者等这一方改主意。' },
    own_case: { field: 'mediatorId', text: '这位调解员就是本案的当事人，不能调自己的案子。请另选一位。' },
    acted_here: { field: 'mediatorId', text: '这位调解员代理过本案的一方，不能来调这个案子。请另选一位。' },
    bound_by_household: {
      field: 'mediatorId',
      text: '这位调解员和一方当事人或者代理人是一户人，应当回避。请另选一位；双方都书面同意的，先登记同意书。',
    },
    bound_by_unit: {
      field: 'mediatorId',
      text: '这位调解员和一方当事人或者代理人在同一套房里有产权或租住，应当回避。请另选一位；双方都书面同意的，先登记同意书。',
    },
    bound_by_earlier: {
      field: 'mediatorId',
      text: '这位调解员和一方当事人以前是同一件纠纷的当事人，应当回避。请另选一位；双方都书面同意的，先登记同意书。',
    },
    works_for_party: {
      field: 'mediatorId',
      text: '这位调解员在一方单位工作，或者和它登记的联系人同名，应当回避。请另选一位；各方都书面同意的，先登记同意书。',
    },
    declared: {
      field: 'mediatorId',
      text: '这位调解员在本案申报了回避。请另选一位；各方都书面同意的，先登记同意书。',
    },
    lead_first: { field: 'duty', text: '每个案子先要有一位主调解员。' },
  },
});
