import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { findAgreement, findTerms, findVisits } from '../queries/agreement';
import { lockCase } from '../queries/case';
import { findDossier } from '../queries/dossier';
import { findDossierRows } from '../queries/dossier-rows';
import { fileFacts } from '../queries/file-facts';
import { gapsOf, inspect } from '../rules/inspection';
import { closeInput } from '../schema/endings';
import { saveDossier, withAdds } from './save-dossier';
import { stepCase, tellParties } from './step-case';

/** Closed is not the same as performed: the outcome is said apart, and each term must have its proof or its breach. */
export const closeCase = defineCommand({
  name: 'mediation.close',
  input: closeInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const agreement = await findAgreement(tx, found.id);
    const terms = agreement ? await findTerms(tx, found.id, agreement.id) : [];
    const visits = await findVisits(tx, found.id);
    const file = { dossier: await findDossier(tx, found), rows: await findDossierRows(tx, found.id) };
    return { ...found, terms, visits, file };
  },
  authorize: mayOn('mediation.close'),
  decide(args) {
    const { input, loaded, by, now, newId, write } = args;
    const due = loaded.terms.filter(({ term }) => term.kind !== 'promise');
    if (due.some(({ term }) => term.state === 'open')) return fail('open_terms');
    if (loaded.visits.some((v) => !v.visitedAt)) return fail('visits_missing');
    const isPerformed = due.every(({ term }) => term.state === 'performed');
    if (isPerformed !== (input.performance === 'full')) return fail('wrong_outcome');
    const gaps = gapsOf(inspect(fileFacts(loaded.file.dossier, loaded.file.rows, dayOf(now))));
    if (gaps.length && !input.gapReason) return fail('gaps_unexplained');
    const why = gaps.length && input.gapReason ? write(loaded.id, 'mediation.gaps', input.gapReason) : null;
    const checks = gaps.flatMap((c) => c.gaps.map((g) => `${c.label}：${g.text}`));
    const step = stepCase(args, 'close', {
      words: input.note,
      // Closed again after something was still to be performed: it counts by the first day, and once.
      set: { performance: input.performance, endedAt: loaded.endedAt ?? now },
      texts: why ? [why] : [],
      tell: tellParties(loaded, 'mediation.closed'),
      payload: { performance: input.performance, gaps: gaps.map((g) => g.key) },
    });
    if (!why) return withAdds(step, {});
    return withAdds(step, {
      gaps: { id: newId(), caseId: loaded.id, checks, textId: why.id, authorId: by.personId, at: now },
    });
  },
  commit: saveDossier,
  says: {
    ...lateSentences,
    open_terms: '还有协议内容没有登记履行或者没有履行，登记完再结案。',
    visits_missing: '回访还没有做完，做完 7 天和 30 天两次回访再结案。',
    gaps_unexplained: { field: 'gapReason', text: '卷宗还缺东西（在“卷宗”里看）。请补齐，或者写明为什么补不了。' },
    wrong_outcome: { field: 'performance', text: '履行情况和登记的凭证对不上，请核对每一条。' },
  },
});
