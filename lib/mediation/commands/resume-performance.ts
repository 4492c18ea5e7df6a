import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayAfter } from '../policy/after';
import { findAfter } from '../queries/after';
import { findAgreement, findVisits } from '../queries/agreement';
import { findKeeping } from '../queries/keeping';
import { takeInstalment } from '../queries/take-instalment';
import { isTakenUp, visitAgain } from '../rules/after';
import { resumeInput } from '../schema/after';
import { saveCase } from './save-case';
import { stepCase, tellParties } from './step-case';

/**
 * PM 31, ministry rules 37: found not to be performed after all, at a visit or when a party says so. The committee
 * urges again and asks nobody: the agreement stands. A file that is bound stays as it is, see `reopenCase`.
 */
export const resumePerformance = defineCommand({
  name: 'mediation.resume',
  input: resumeInput,
  async load(tx, input) {
    const found = await takeInstalment(tx, input);
    if (!found) return null;
    const { followUps } = await findKeeping(tx, found.communityId);
    const { binding, continued } = await findAfter(tx, found);
    const agreement = await findAgreement(tx, found.id);
    return { ...found, followUps, binding, continued, agreement, visits: await findVisits(tx, found.id) };
  },
  authorize: mayAfter('mediation.resume'),
  decide(args) {
    const { input, loaded, now, newId } = args;
    if (loaded.binding) return fail('bound_before');
    if (loaded.continued) return fail('continued');
    const open = loaded.terms.flatMap(({ term }) => (isTakenUp(term, loaded.parts) ? [term.id] : []));
    if (!input.termIds.every((id) => open.includes(id))) return fail('unknown_term');
    const effectiveDay = loaded.agreement?.effectiveDay;
    if (!effectiveDay) return fail('illegal_transition');
    const visit = visitAgain({ effectiveDay, today: dayOf(now), first: loaded.followUps[0] ?? 7 }, loaded.visits);
    const unmade = { visitedAt: null, visitorId: null, performance: null, risk: null, findingsId: null };
    return stepCase(args, 'resume', {
      words: input.reason,
      // When it was first closed stays: what was counted by that day is counted by it still.
      set: { performance: null },
      rows: {
        reopenTerms: input.termIds,
        visits: visit ? [{ ...unmade, ...visit, id: newId(), caseId: loaded.id }] : [],
      },
      tell: tellParties(loaded, 'mediation.resumed'),
      payload: { terms: input.termIds },
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    bound_before: '卷宗已经立好，不能再改。要接着办，请用“各方同意再谈”，另立一件。',
    continued: '已经另立一件接着办，请到那一件里办。',
    unknown_term: { field: 'termIds', text: '请选协议里登记过、其实没有做到的。' },
  },
});
