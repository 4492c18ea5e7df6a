import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOnFile } from '../policy/dossier';
import { findAgreement, findTerms } from '../queries/agreement';
import { lockCase } from '../queries/case';
import { findDossierRows } from '../queries/dossier-rows';
import { leniencySentences, mayAskLeniency } from '../rules/leniency';
import { leniencyInput } from '../schema/dossier';
import { saveDossier, withAdds } from './save-dossier';
import { workOnCase } from './step-case';

/** PSA 9 ¶4: an agreement performed before the police decide. The parties ask, the police decide; this makes the paper. */
export const applyLeniency = defineCommand({
  name: 'mediation.apply-leniency',
  input: leniencyInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const agreement = await findAgreement(tx, found.id);
    const terms = agreement ? await findTerms(tx, found.id, agreement.id) : [];
    return { ...found, agreement, terms, rows: await findDossierRows(tx, found.id) };
  },
  authorize: mayOnFile('mediation.apply-leniency'),
  decide(args) {
    const { input, loaded, by, now, newId, write } = args;
    if (input.day > dayOf(now)) return fail('future_day');
    if (loaded.rows.applications.some(({ row }) => row.kind === 'leniency')) return fail('asked_before');
    const may = mayAskLeniency({
      effectiveDay: loaded.agreement?.effectiveDay ?? null,
      terms: loaded.terms.map(({ term }) => ({ ...term, hasProof: term.proofId !== null })),
      partyIds: loaded.parties.map((p) => p.id),
      consents: input.consents,
    });
    if (!may.ok) return may;
    const text = write(loaded.id, 'mediation.leniency', input.text);
    const { organ, number, day } = input;
    return withAdds(workOnCase(args, 'apply-leniency', { texts: [text], payload: { day } }), {
      application: {
        ...{ id: newId(), caseId: loaded.id, kind: 'leniency' as const, organ, number, day },
        ...{ textId: text.id, recordedById: by.personId, at: now },
      },
    });
  },
  commit: saveDossier,
  says: {
    ...lateSentences,
    ...leniencySentences,
    future_day: { field: 'day', text: '日期不能晚于今天。' },
    asked_before: '已经登记过这份申请。',
  },
});
