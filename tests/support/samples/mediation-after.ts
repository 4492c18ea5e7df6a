import { failCase } from '@/lib/mediation/commands/fail-case';
import { noteSatisfaction } from '@/lib/mediation/commands/note-satisfaction';
import { reopenCase } from '@/lib/mediation/commands/reopen-case';
import { resumePerformance } from '@/lib/mediation/commands/resume-performance';
import { saySatisfaction } from '@/lib/mediation/commands/say-satisfaction';
import { aCase } from './mediation';
import type { Samples, World } from './world';

async function failed(w: World) {
  const { on, applicant, respondent } = await aCase(w, 3);
  await w.run(failCase, 'mediator', { ...on, reason: '谈不拢。', routesTold: 'on' });
  return { on: await w.form('mediation', on.ref), applicant, respondent };
}

/** After a case was over, or an agreement performed. */
export const mediationAfter: Samples = {
  'mediation.resume': async (w) => {
    const { on, terms } = await aCase(w, 7);
    const input = { ...on, termIds: [terms[0]!.id], reason: '又漏了，防水没有做好。' };
    return { command: resumePerformance, by: 'mediator', input };
  },
  'mediation.reopen': async (w) => {
    const { on, applicant, respondent } = await failed(w);
    const again = { consents: [applicant, respondent], consentDay: w.day(0), reason: '都愿意再谈一次。' };
    return { command: reopenCase, by: 'mediator', input: { ...on, ...again } };
  },
  'mediation.say-satisfaction': async (w) => ({
    command: saySatisfaction,
    by: 'resident',
    input: { ...(await failed(w)).on, answer: 'mostly', words: '谈得清楚。' },
  }),
  'mediation.note-satisfaction': async (w) => {
    const { on, respondent: partyId } = await failed(w);
    return { command: noteSatisfaction, by: 'mediator', input: { ...on, partyId, answer: 'satisfied' } };
  },
};
