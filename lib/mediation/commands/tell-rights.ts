import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { lockCase } from '../queries/case';
import { tellRightsInput } from '../schema';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/** PM 23, 24: rights and duties are told to each party before the first talk. */
export const tellRights = defineCommand({
  name: 'mediation.tell-rights',
  input: tellRightsInput,
  load: lockCase,
  authorize: mayOn('mediation.tell-rights'),
  decide(args) {
    const { input, loaded, now } = args;
    const party = loaded.parties.find((p) => p.id === input.partyId);
    if (!party) return fail('unknown_party');
    if (party.rightsToldAt) return fail('told_before');
    if (input.at > now) return fail('future');
    return workOnCase(args, 'tell-rights', {
      rows: { party: { id: party.id, set: { rightsToldAt: input.at, rightsToldWay: input.way } } },
      payload: { partyId: party.id },
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    unknown_party: { field: 'partyId', text: '请选一位本案的当事人。' },
    told_before: { field: 'partyId', text: '这位当事人已经告知过了。' },
    future: { field: 'at', text: '告知的时间不能晚于现在。' },
  },
});
