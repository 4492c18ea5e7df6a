import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { lockCase } from '../queries/case';
import { findMediator } from '../queries/people';
import { findWaivers } from '../queries/waivers';
import { waiveInput } from '../schema';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/** One party's consent on paper to a mediator who is bound to a party. The block falls when all parties have consented. */
export const recordWaiver = defineCommand({
  name: 'mediation.waive',
  input: waiveInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const mediator = await findMediator(tx, found.communityId, input.mediatorId);
    return { ...found, mediator, waivers: await findWaivers(tx, found.id) };
  },
  authorize: mayOn('mediation.waive'),
  decide(args) {
    const { input, loaded, by, now, newId } = args;
    if (!loaded.parties.some((p) => p.id === input.partyId)) return fail('unknown_party');
    if (!loaded.mediator) return fail('not_a_mediator');
    if (input.day > dayOf(now)) return fail('future_day');
    if (loaded.waivers.some((w) => w.mediatorId === input.mediatorId && w.partyId === input.partyId))
      return fail('twice');
    const { mediatorId, partyId, day } = input;
    return workOnCase(args, 'waive', {
      rows: { waiver: { id: newId(), caseId: loaded.id, mediatorId, partyId, day, recordedById: by.personId } },
      payload: { mediatorId, partyId, day },
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    unknown_party: { field: 'partyId', text: '请选一位本案的当事人。' },
    not_a_mediator: { field: 'mediatorId', text: '这个人现在不是本社区的调解员，请另选一位。' },
    future_day: { field: 'day', text: '同意书上的日期不能晚于今天。' },
    twice: '这位当事人的同意书已经登记过了。',
  },
});
