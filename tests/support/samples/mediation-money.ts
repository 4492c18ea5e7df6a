import { asc, eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { addTerm } from '@/lib/mediation/commands/add-term';
import { breachInstalment } from '@/lib/mediation/commands/breach-instalment';
import { draftAgreement } from '@/lib/mediation/commands/draft-agreement';
import { payInstalment } from '@/lib/mediation/commands/pay-instalment';
import { aCase } from './mediation';
import type { Samples, World } from './world';

const { mediationInstalments } = tables;
const day = -40;

/** An oral agreement in force whose one term is paid in two parts; the first part. */
async function inParts(w: World) {
  const { on, applicant, respondent } = await aCase(w, 4);
  const term = { kind: 'pay', debtorId: respondent, text: '付清修理费。', amount: '3000' };
  const instalments = `${w.day(day + 1)} 1000\n${w.day(day + 5)} 2000`;
  await w.run(addTerm, 'mediator', { ...on, ...term, instalments }, day);
  const oral = { form: 'oral', facts: '漏点在地漏。', issues: '谁来赔。', copies: '3', agreedDay: w.day(day) };
  const form = await w.form('mediation', on.ref);
  await w.run(draftAgreement, 'mediator', { ...form, ...oral, consents: [applicant, respondent] }, day);
  const [part] = await store.read
    .select()
    .from(mediationInstalments)
    .where(eq(mediationInstalments.caseId, on.id))
    .orderBy(asc(mediationInstalments.position));
  return { ...(await w.form('mediation', on.ref)), instalmentId: part!.id, day: w.day(-1) };
}

export const mediationMoney: Samples = {
  'mediation.pay-instalment': async (w) => ({
    command: payInstalment,
    by: 'mediator',
    input: { ...(await inParts(w)), text: '收条一张。' },
  }),
  'mediation.breach-instalment': async (w) => ({
    command: breachInstalment,
    by: 'mediator',
    input: { ...(await inParts(w)), text: '电话没有接。', nextStep: 'visit' },
  }),
};
