import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { acceptCase } from '@/lib/mediation/commands/accept-case';
import { addTerm } from '@/lib/mediation/commands/add-term';
import { applyForMediation } from '@/lib/mediation/commands/apply-for-mediation';
import { assignMediator } from '@/lib/mediation/commands/assign-mediator';
import { breachTerm } from '@/lib/mediation/commands/breach-term';
import { closeCase } from '@/lib/mediation/commands/close-case';
import { draftAgreement } from '@/lib/mediation/commands/draft-agreement';
import { drawSignature } from '@/lib/mediation/commands/draw-signature';
import { extendDeadline } from '@/lib/mediation/commands/extend-deadline';
import { failCase } from '@/lib/mediation/commands/fail-case';
import { noteStep } from '@/lib/mediation/commands/note-step';
import { numberTransfer } from '@/lib/mediation/commands/number-transfer';
import { performTerm } from '@/lib/mediation/commands/perform-term';
import { recordSession } from '@/lib/mediation/commands/record-session';
import { recordSignature } from '@/lib/mediation/commands/record-signature';
import { recordVisit } from '@/lib/mediation/commands/record-visit';
import { recordWaiver } from '@/lib/mediation/commands/record-waiver';
import { refuseCase } from '@/lib/mediation/commands/refuse-case';
import { registerCase } from '@/lib/mediation/commands/register-case';
import { removeTerm } from '@/lib/mediation/commands/remove-term';
import { saveParty } from '@/lib/mediation/commands/save-party';
import { setAccess } from '@/lib/mediation/commands/set-access';
import { stopCase } from '@/lib/mediation/commands/stop-case';
import { tellRights } from '@/lib/mediation/commands/tell-rights';
import { transferIssue } from '@/lib/mediation/commands/transfer-issue';
import { transferTopic } from '@/lib/mediation/commands/transfer-topic';
import { voidAgreement } from '@/lib/mediation/commands/void-agreement';
import { findMethod } from '@/lib/mediation/queries/method';
import { aName } from '../drawn';
import { leak, noGround } from '../mediation';
import { aSubmittedTopic } from './council';
import { anAcceptedIssue } from './issues';
import type { Sample, Samples, World } from './world';

const { mediationParties, mediationTerms, mediationVisits } = tables;
const applicantName = '李示例';
const typed = (w: World) => ({ ...leak(w.code), applicantName, applicantPhone: '13800005678' });

/** Forty days ago, so that both visits after the agreement are due. */
const day = -40;

/** A case after the first `steps` of its way, as its forms carry it, with its sides and terms. */
export async function aCase(w: World, steps: number) {
  const { ref } = await w.run(applyForMediation, 'resident', leak(w.code), day);
  const on = () => w.form('mediation', ref);
  const { id } = await on();
  const parties = await store.read.select().from(mediationParties).where(eq(mediationParties.caseId, id));
  const [applicant, respondent] = ['applicant', 'respondent'].map((s) => parties.find((p) => p.side === s)!.id);
  const terms = () => store.read.select().from(mediationTerms).where(eq(mediationTerms.caseId, id));
  const by = 'mediator' as const;
  const way = [
    async () => w.run(acceptCase, 'mediation-director', { ...(await on()), type: 'neighbours', ...noGround }, day),
    async () => w.run(assignMediator, 'mediation-director', { ...(await on()), ...lead(w) }, day),
    async () => {
      for (const partyId of [applicant, respondent])
        await w.run(tellRights, by, { ...(await on()), partyId, at: w.instant(day, -2), way: 'paper' }, day);
    },
    async () => w.run(recordSession, by, { ...(await on()), ...session(w, day) }, day),
    async () => w.run(addTerm, by, { ...(await on()), ...term(w, respondent!) }, day),
    async () => w.run(draftAgreement, by, { ...(await on()), ...oral(w, [applicant!, respondent!]) }, day),
    async () =>
      w.run(performTerm, by, { ...(await on()), termId: (await terms())[0]!.id, day: w.day(day + 1), text: '修好了' }),
  ];
  for (const step of way.slice(0, steps)) await step();
  return { on: await on(), applicant: applicant!, respondent: respondent!, terms: await terms() };
}

const lead = (w: World) => ({ mediatorId: w.here.mediator.id, duty: 'lead', chosenBy: 'parties' });
const session = (w: World, on: number) => ({
  ...{ at: w.instant(on, -1), place: '调解室', present: '双方', statement: '各自说了经过。', result: 'success' },
});
const term = (w: World, debtorId: string) => ({ kind: 'act', debtorId, text: '修好防水。', dueDay: w.day(day + 2) });
const written = { form: 'written', facts: '漏点在地漏。', issues: '谁来赔。', copies: '3' };
const oral = (w: World, consents: string[]) => ({ ...written, form: 'oral', agreedDay: w.day(day), consents });

/** Drafted on paper, waiting for signatures. */
async function unsigned(w: World) {
  const { on, ...rest } = await aCase(w, 5);
  await w.run(draftAgreement, 'mediator', { ...on, ...written }, day);
  return { ...rest, on: await w.form('mediation', on.ref) };
}

async function visited(w: World) {
  const { on } = await aCase(w, 7);
  const visits = await store.read.select().from(mediationVisits).where(eq(mediationVisits.caseId, on.id));
  const visit = { at: w.instant(-1), performance: 'full', risk: 'none', findings: '没有再漏。' };
  const close = async () => {
    for (const { id: visitId } of visits)
      await w.run(recordVisit, 'mediator', { ...(await w.form('mediation', on.ref)), visitId, ...visit });
    return w.form('mediation', on.ref);
  };
  return { input: { ...on, visitId: visits[0]!.id, ...visit }, close };
}

const by = 'mediator' as const;
const reason = '双方各有想法。';
const sampled = (command: Sample['command'], input: Record<string, unknown>): Sample => ({ command, by, input });

export const mediation: Samples = {
  'mediation.apply': async (w) => ({ command: applyForMediation, by: 'resident', input: leak(w.code) }),
  'mediation.register': async (w) => sampled(registerCase, { ...typed(w), source: 'proactive' }),
  'mediation.transfer-issue': async (w) => {
    const { ref: issueRef } = await anAcceptedIssue(w);
    return { command: transferIssue, by: 'clerk', input: { ...typed(w), issueRef } };
  },
  'mediation.transfer-topic': async (w) => {
    const { ref: topicRef } = await aSubmittedTopic(w);
    return { command: transferTopic, by: 'clerk', input: { ...typed(w), topicRef } };
  },
  'mediation.number-transfer': async (w) => {
    const { ref } = await w.run(registerCase, by, { ...typed(w), source: 'court' });
    return sampled(numberTransfer, { ...(await w.form('mediation', ref)), sourceNumber: '（示例）移12号' });
  },
  'mediation.accept': async (w) => sampled(acceptCase, { ...(await aCase(w, 0)).on, type: 'neighbours', ...noGround }),
  'mediation.refuse': async (w) => sampled(refuseCase, { ...(await aCase(w, 0)).on, grounds: 'decided', reason }),
  'mediation.assign': async (w) => sampled(assignMediator, { ...(await aCase(w, 1)).on, ...lead(w) }),
  'mediation.waive': async (w) => {
    const { on, applicant: partyId } = await aCase(w, 2);
    return sampled(recordWaiver, { ...on, mediatorId: w.here.mediator.id, partyId, day: w.day(-1) });
  },
  'mediation.save-party': async (w) =>
    sampled(saveParty, { ...(await aCase(w, 2)).on, side: 'respondent', name: '周家人' }),
  'mediation.tell-rights': async (w) => {
    const { on, applicant: partyId } = await aCase(w, 2);
    return sampled(tellRights, { ...on, partyId, at: w.instant(-1), way: 'paper' });
  },
  'mediation.note': async (w) => {
    const { on } = await aCase(w, 2);
    const note = { at: w.instant(-1), place: '家里', present: '双方', text: '上门听了经过。' };
    return sampled(noteStep, { ...on, step: (await findMethod(store.read, w.communityId)).steps[0]!.key, ...note });
  },
  'mediation.session': async (w) => sampled(recordSession, { ...(await aCase(w, 3)).on, ...session(w, 0) }),
  'mediation.extend': async (w) => {
    const { on, applicant, respondent } = await aCase(w, 3);
    return sampled(extendDeadline, { ...on, dueDay: w.day(30), reason, consents: [applicant, respondent] });
  },
  'mediation.add-term': async (w) => {
    const { on, respondent } = await aCase(w, 4);
    return sampled(addTerm, { ...on, ...term(w, respondent), dueDay: w.day(5) });
  },
  'mediation.remove-term': async (w) => {
    const { on, terms } = await aCase(w, 5);
    return sampled(removeTerm, { ...on, termId: terms[0]!.id });
  },
  'mediation.draft': async (w) => sampled(draftAgreement, { ...(await aCase(w, 5)).on, ...written }),
  'mediation.void': async (w) => sampled(voidAgreement, { ...(await unsigned(w)).on, reason }),
  'mediation.sign': async (w) => {
    const { on, applicant: signer } = await unsigned(w);
    return sampled(recordSignature, { ...on, signer, way: 'signature', day: w.day(0) });
  },
  'mediation.draw-signature': async (w) => {
    const { on, applicant: partyId } = await unsigned(w);
    return sampled(drawSignature, { ...on, partyId, strokes: aName });
  },
  'mediation.perform-term': async (w) => {
    const { on, terms } = await aCase(w, 6);
    return sampled(performTerm, { ...on, termId: terms[0]!.id, day: w.day(-1), text: '修好了' });
  },
  'mediation.breach': async (w) => {
    const { on, terms } = await aCase(w, 6);
    return sampled(breachTerm, { ...on, termId: terms[0]!.id, day: w.day(-1), text: '没有动' });
  },
  'mediation.visit': async (w) => sampled(recordVisit, (await visited(w)).input),
  'mediation.close': async (w) =>
    sampled(closeCase, { ...(await (await visited(w)).close()), performance: 'full', gapReason: '都办到了' }),
  'mediation.fail': async (w) => sampled(failCase, { ...(await aCase(w, 3)).on, reason, routesTold: 'on' }),
  'mediation.stop': async (w) => ({
    command: stopCase,
    by: 'resident',
    input: { ...(await aCase(w, 2)).on, reason: '不愿谈。' },
  }),
  'mediation.set-access': async (w) =>
    sampled(setAccess, { ...(await aCase(w, 1)).on, isProtected: 'on', protectedFor: 'violence' }),
};
