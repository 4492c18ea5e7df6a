import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayLogVisit } from '../policy/channels';
import { lockHeads } from '../queries/papers';
import { findCarriers } from '../queries/visits';
import { isCandidate } from '../rules/candidates';
import { logVisitInput } from '../schema/visits';

const { visitStops, voteVisits } = tables;

/** Before the box goes: which two people carry it, and to which numbers. Only those can vote into it. */
export const logVisit = defineCommand({
  name: 'vote.log-visit',
  input: logVisitInput,
  async load(tx, input) {
    const vote = await lockHeads(tx, input, input.numbers);
    if (!vote) return null;
    const all = await findCarriers(tx, vote.communityId);
    return { ...vote, carriers: all.filter(({ id }) => id === input.firstId || id === input.secondId) };
  },
  authorize: mayLogVisit,
  decide({ input, loaded, by, now, newId }) {
    const { id: voteId, communityId, ref, heads, carriers } = loaded;
    const { firstId, secondId, wentAt, numbers } = input;
    if (!loaded.channels.includes('visit')) return fail('not_a_channel');
    if (loaded.state !== 'announced' || now < loaded.opensAt) return fail('not_running');
    if (wentAt < loaded.opensAt || wentAt >= loaded.closesAt) return fail('outside_the_vote');
    if (firstId === secondId) return fail('one_person');
    if (carriers.length < 2) return fail('unknown_carrier');
    if (carriers.some((each) => isCandidate(loaded.items, each))) return fail('is_candidate');
    if (numbers.some((number) => !heads.has(number))) return fail('unknown_number');
    const id = newId();
    const author = { voteId, communityId };
    return ok({
      change: {
        visit: { ...author, id, firstId, secondId, wentAt, byId: by.personId, at: now },
        stops: numbers.map((number) => ({ ...author, visitId: id, number })),
        ref,
      },
      events: [{ type: 'vote.visit-logged', subjectId: voteId, payload: { visit: id, firstId, secondId, numbers } }],
    });
  },
  async commit(tx, { visit, stops, ref }) {
    await tx.insert(voteVisits).values(visit);
    await tx.insert(visitStops).values(stops);
    return { ref };
  },
  says: {
    not_a_channel: '这次表决不用流动票箱。',
    not_running: '表决开始以后、计票以前才登记上门。',
    outside_the_vote: { field: 'wentAt', text: '上门的时间要在开始以后、截止以前。' },
    one_person: { field: 'secondId', text: '票箱要由两个人带，请选另一个人。' },
    unknown_carrier: { field: 'firstId', text: '请从列表里选两个人。' },
    is_candidate: { field: 'firstId', text: '候选人不能带票箱，请换人。' },
    unknown_number: { field: 'numbers', text: '有的号名册上没有，请检查。' },
  },
});
