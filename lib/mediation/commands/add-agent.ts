import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayDeed } from '../policy/guard';
import { findBoundMediator } from '../queries/bound-staff';
import { lockCase } from '../queries/case';
import { findRosterPerson } from '../queries/people';
import { findWaivers } from '../queries/waivers';
import { mostAgents } from '../rules/sides';
import { addAgentInput } from '../schema/sides';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';
import { withFiles } from './with-files';

/** A guardian, or an agent by a letter of authority with its scope and day. Nobody acts for one side and stands on the other. */
export const addAgent = defineCommand({
  name: 'mediation.add-agent',
  input: addAgentInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const person = await findRosterPerson(tx, found.communityId, input.name, input.phone);
    const boundId = person && (await findBoundMediator(tx, found.id, person.id));
    return { ...found, person, boundId, waivers: boundId ? await findWaivers(tx, found.id) : [] };
  },
  authorize: mayDeed('mediation.add-agent'),
  decide(args) {
    const { input, loaded, by, now, newId } = args;
    const { partyId, kind, name, phone, relation, scope, letterDay } = input;
    const party = loaded.parties.find((p) => p.id === partyId);
    if (!party) return fail('unknown_party');
    const isAgent = kind === 'agent';
    if (isAgent && !scope) return fail('scope_missing');
    if (isAgent && !letterDay) return fail('letter_missing');
    if (letterDay && letterDay > dayOf(now)) return fail('future_day');
    const personId = loaded.person?.id ?? null;
    if (personId && loaded.mediators.some((m) => m.personId === personId)) return fail('is_mediator');
    if (personId && loaded.parties.some((p) => p.side !== party.side && p.personId === personId))
      return fail('other_side');
    const consented = loaded.waivers.filter((w) => w.mediatorId === loaded.boundId).map((w) => w.partyId);
    if (loaded.boundId && !loaded.parties.every((p) => consented.includes(p.id))) return fail('binds_mediator');
    const own = loaded.agents.filter((a) => a.partyId === partyId && a.kind === kind);
    if (own.length >= mostAgents) return fail('too_many');
    const letter = isAgent ? { scope, letterDay } : { scope: null, letterDay: null };
    const row = { id: newId(), caseId: loaded.id, partyId, kind, personId, name, phone, relation, ...letter };
    const step = workOnCase(args, 'agents', {
      rows: { agent: { ...row, since: now, endedAt: null, recordedById: by.personId } },
      payload: { agent: row.id },
    });
    return withFiles(step, args, input.files, { purpose: 'mandate', targetId: row.id, partyId });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    unknown_party: { field: 'partyId', text: '请选一位本案的当事人。' },
    scope_missing: { field: 'scope', text: '请照委托书选是一般代理还是特别授权。' },
    letter_missing: { field: 'letterDay', text: '请填委托书上的日期。' },
    future_day: { field: 'letterDay', text: '委托书的日期不能晚于今天。' },
    is_mediator: { field: 'name', text: '这个人是本案的调解员，不能代理一方。' },
    other_side: { field: 'name', text: '这个人是对方当事人，不能代理这一方。' },
    binds_mediator: {
      field: 'name',
      text: '这个人和本案的调解员是一户人，或者在同一套房里。请先换调解员，或者登记各方当事人的书面同意。',
    },
    too_many: { field: 'name', text: `最多 ${mostAgents} 位。要换人，请先结束一位。` },
  },
});
