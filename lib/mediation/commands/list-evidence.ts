import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOnFile } from '../policy/dossier';
import { lockCase } from '../queries/case';
import { evidenceInput } from '../schema/dossier';
import { saveDossier, withAdds } from './save-dossier';
import { workOnCase } from './step-case';
import { withFiles } from './with-files';

/** 证据材料: one line of the list. */
export const listEvidence = defineCommand({
  name: 'mediation.list-evidence',
  input: evidenceInput,
  load: lockCase,
  authorize: mayOnFile('mediation.list-evidence'),
  decide(args) {
    const { input, loaded, by, now, newId, write } = args;
    if (input.partyId && !loaded.parties.some((p) => p.id === input.partyId)) return fail('unknown_party');
    if (input.day > dayOf(now)) return fail('future_day');
    const words = input.shows ? `${input.name}\n${input.shows}` : input.name;
    const text = write(loaded.id, 'mediation.evidence', words);
    const { kind, form, pages, partyId, day } = input;
    const row = { id: newId(), caseId: loaded.id, kind, form, pages, partyId, day, textId: text.id };
    const step = withAdds(workOnCase(args, 'list-evidence', { texts: [text], payload: { kind, form, pages } }), {
      evidence: { ...row, recordedById: by.personId, at: now },
    });
    return withFiles(step, args, input.files, { purpose: 'evidence', targetId: row.id, partyId, textId: text.id });
  },
  commit: saveDossier,
  says: {
    ...lateSentences,
    unknown_party: { field: 'partyId', text: '请选一位本案的当事人，或者选“委员会收集”。' },
    future_day: { field: 'day', text: '日期不能晚于今天。' },
  },
});
