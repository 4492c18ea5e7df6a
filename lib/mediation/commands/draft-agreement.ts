import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { findLastSession, findTerms } from '../queries/agreement';
import { findAlarms } from '../queries/alarms';
import { lockCase } from '../queries/case';
import { findKeeping } from '../queries/keeping';
import { owesReport, reportFirst } from '../rules/alarms';
import { followUpPlan } from '../rules/deadlines';
import { readSettings } from '../rules/numbers';
import { guardianFirst, withoutGuardian } from '../rules/sides';
import { draftInput } from '../schema';
import { saveCase } from './save-case';
import { stepCase, tellMediators, tellParties } from './step-case';

/**
 * PM 28, 29: written, or oral with a record. It takes its number here and its words never change again. A written one
 * waits for signatures and seal; an oral one is in force on agreement (PM 30).
 */
export const draftAgreement = defineCommand({
  name: 'mediation.draft',
  input: draftInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    return {
      ...found,
      terms: await findTerms(tx, found.id, null),
      session: await findLastSession(tx, found.id),
      alarms: await findAlarms(tx, found.id),
      followUps: (await findKeeping(tx, found.communityId)).followUps,
    };
  },
  authorize: mayOn('mediation.draft'),
  decide(args) {
    const { input, loaded, now, newId, write } = args;
    const today = dayOf(now);
    if (owesReport(loaded.alarms)) return fail('report_first');
    if (loaded.session?.result !== 'success') return fail('no_session');
    if (!loaded.terms.length) return fail('no_terms');
    if (withoutGuardian(loaded.parties, loaded.agents).length) return fail('guardian_first');
    const isOral = input.form === 'oral';
    if (isOral && !loaded.parties.every((p) => input.consents.includes(p.id))) return fail('consent_missing');
    // One for each party, one for the committee (PM 29).
    if (!isOral && input.copies <= loaded.parties.length) return fail('too_few_copies');
    if (isOral && !input.agreedDay) return fail('agreed_day_missing');
    if (input.agreedDay && input.agreedDay > today) return fail('future_day');
    if (input.agreedDay && input.agreedDay < dayOf(loaded.session.at)) return fail('before_session');
    const effectiveDay = isOral ? input.agreedDay : null;
    const facts = write(loaded.id, 'mediation.agreement-facts', input.facts);
    const issues = write(loaded.id, 'mediation.agreement-issues', input.issues);
    return stepCase(args, isOral ? 'agree-orally' : 'draft', {
      rows: {
        agreement: {
          id: newId(),
          communityId: loaded.communityId,
          caseId: loaded.id,
          year: Number(today.slice(0, 4)),
          short: readSettings(loaded.community).short,
          form: input.form,
          factsId: facts.id,
          issuesId: issues.id,
          copies: input.copies,
          draftedAt: now,
          effectiveDay,
        },
        visits: effectiveDay
          ? followUpPlan(effectiveDay, loaded.followUps).map((v) => ({ ...v, id: newId(), caseId: loaded.id }))
          : [],
      },
      texts: [facts, issues],
      tell: isOral
        ? [...tellParties(loaded, 'mediation.in-force'), ...tellMediators(loaded, 'mediation.in-force')]
        : tellParties(loaded, 'mediation.to-sign'),
      payload: { form: input.form, effectiveDay },
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    report_first: reportFirst,
    no_session: '请先登记一次结果是“调解成功”的调解记录，再拟协议。',
    guardian_first: guardianFirst,
    no_terms: '协议还没有内容。请先一条一条写明谁做什么、什么时候做完。',
    consent_missing: { field: 'consents', text: '口头协议要每一方都当场同意。请逐一确认后勾选。' },
    too_few_copies: { field: 'copies', text: '份数不够：当事人每人一份，调委会留一份。' },
    agreed_day_missing: { field: 'agreedDay', text: '请填双方当场同意的日期。' },
    future_day: { field: 'agreedDay', text: '日期不能晚于今天。' },
    before_session: { field: 'agreedDay', text: '日期不能早于调解成功的那一天。' },
  },
});
