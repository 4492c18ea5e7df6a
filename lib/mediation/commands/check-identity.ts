import { maskIdCard } from '@/lib/i18n/mask';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOnFile } from '../policy/dossier';
import { lockCase } from '../queries/case';
import { findDossierRows } from '../queries/dossier-rows';
import { identityInput } from '../schema/dossier';
import { saveDossier, withAdds } from './save-dossier';
import { workOnCase } from './step-case';

/** 身份证明: which paper was shown. Its number is masked before anything is written; the whole one is on the copy. */
export const checkIdentity = defineCommand({
  name: 'mediation.check-identity',
  input: identityInput,
  secrets: ['number'],
  async load(tx, input) {
    const found = await lockCase(tx, input);
    return found && { ...found, rows: await findDossierRows(tx, found.id) };
  },
  authorize: mayOnFile('mediation.check-identity'),
  decide(args) {
    const { input, loaded, by, now, newId } = args;
    if (!loaded.parties.some((p) => p.id === input.partyId)) return fail('unknown_party');
    if (input.day > dayOf(now)) return fail('future_day');
    const shown = loaded.rows.identities.some(({ row }) => row.partyId === input.partyId && row.kind === input.kind);
    if (shown) return fail('shown_before');
    return withAdds(workOnCase(args, 'check-identity', { payload: { kind: input.kind } }), {
      identity: {
        id: newId(),
        caseId: loaded.id,
        partyId: input.partyId,
        kind: input.kind,
        maskedNumber: input.number && maskIdCard(input.number),
        hasCopy: input.hasCopy,
        day: input.day,
        checkedById: by.personId,
      },
    });
  },
  commit: saveDossier,
  says: {
    ...lateSentences,
    unknown_party: { field: 'partyId', text: '请选一位本案的当事人。' },
    future_day: { field: 'day', text: '日期不能晚于今天。' },
    shown_before: { field: 'kind', text: '这位当事人的这种证件已经登记过了。' },
  },
});
