import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { findAgreement } from '../queries/agreement';
import { lockCase } from '../queries/case';
import { stopInput } from '../schema/endings';
import { endCase } from './end-case';
import { saveCase } from './save-case';

/** PM 17, 23: a party who expressly refuses ends it, by the own hand or as a mediator records it; no reason is owed. */
export const stopCase = defineCommand({
  name: 'mediation.stop',
  input: stopInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    return found && { ...found, agreement: await findAgreement(tx, found.id) };
  },
  authorize: mayOn('mediation.stop'),
  decide(args) {
    const { input, loaded, by } = args;
    const own = loaded.parties.find((p) => p.id === by.partyId);
    const party = by.audience === 'party' ? own : loaded.parties.find((p) => p.id === input.partyId);
    if (!party) return fail('unknown_party');
    return endCase(args, 'stop', input.reason, { partyId: party.id });
  },
  commit: saveCase,
  says: { ...lateSentences, unknown_party: { field: 'partyId', text: '请选是哪一位当事人不愿意再调解。' } },
});
