import { applyConfirmation } from '@/lib/mediation/commands/apply-confirmation';
import { applyLeniency } from '@/lib/mediation/commands/apply-leniency';
import { bindDossier } from '@/lib/mediation/commands/bind-dossier';
import { checkIdentity } from '@/lib/mediation/commands/check-identity';
import { holdDossier } from '@/lib/mediation/commands/hold-dossier';
import { liftHold } from '@/lib/mediation/commands/lift-hold';
import { listEvidence } from '@/lib/mediation/commands/list-evidence';
import { recordInvestigation } from '@/lib/mediation/commands/record-investigation';
import { releaseDossier } from '@/lib/mediation/commands/release-dossier';
import { saveKeeping } from '@/lib/mediation/commands/save-keeping';
import { saveTemplate } from '@/lib/mediation/commands/save-template';
import { stopCase } from '@/lib/mediation/commands/stop-case';
import { aCase } from './mediation';
import type { Sample, Samples, World } from './world';

/** Ended, and bound long ago. */
async function bound(w: World) {
  const { on } = await aCase(w, 2);
  await w.run(stopCase, 'resident', on);
  const form = () => w.form('mediation', on.ref);
  await w.run(bindDossier, 'mediator', { ...(await form()), boundOn: '2001-01-02' });
  return form;
}

const by = 'mediator' as const;
const sampled = (command: Sample['command'], input: Record<string, unknown>): Sample => ({ command, by, input });
const directed = (command: Sample['command'], input: Record<string, unknown>): Sample => ({
  ...{ command, input },
  by: 'mediation-director',
});
const reason = '正在诉讼。';

export const mediationDossier: Samples = {
  'mediation.check-identity': async (w) => {
    const { on, applicant: partyId } = await aCase(w, 2);
    return sampled(checkIdentity, { ...on, partyId, kind: 'id-card', number: '41010000000000001X', day: w.day(-1) });
  },
  'mediation.record-investigation': async (w) => {
    const asked = { at: w.instant(-1), place: '楼道', present: '物业', asked: '师傅', text: '立管没有漏。' };
    return sampled(recordInvestigation, { ...(await aCase(w, 2)).on, ...asked });
  },
  'mediation.list-evidence': async (w) => {
    const item = { name: '照片', kind: 'photo', form: 'copy', pages: '2', day: w.day(-1) };
    return sampled(listEvidence, { ...(await aCase(w, 2)).on, ...item });
  },
  'mediation.apply-confirmation': async (w) => {
    const { on, applicant, respondent } = await aCase(w, 6);
    const ticks = { notIdentity: 'on', notTitle: 'on', notOther: 'on' };
    const asked = { organ: '某某区人民法院', day: w.day(-30), consents: [applicant, respondent] };
    return sampled(applyConfirmation, { ...on, ...ticks, ...asked });
  },
  'mediation.apply-leniency': async (w) => {
    const { on, applicant, respondent } = await aCase(w, 7);
    const ticks = { isCivil: 'on', isMinor: 'on', isUndecided: 'on' };
    const asked = { organ: '某某派出所', day: w.day(-1), consents: [applicant, respondent], text: '推了一把。' };
    return sampled(applyLeniency, { ...on, ...ticks, ...asked });
  },
  'mediation.bind': async (w) => {
    const { on } = await aCase(w, 2);
    await w.run(stopCase, 'resident', on);
    return sampled(bindDossier, { ...(await w.form('mediation', on.ref)), boundOn: w.day(0) });
  },
  'mediation.hold': async (w) => directed(holdDossier, { ...(await (await bound(w))()), reason }),
  'mediation.lift-hold': async (w) => {
    const form = await bound(w);
    await w.run(holdDossier, 'mediation-director', { ...(await form()), reason });
    return directed(liftHold, await form());
  },
  'mediation.release': async (w) => directed(releaseDossier, await (await bound(w))()),
  'mediation.save-keeping': async (w) =>
    directed(saveKeeping, {
      ...{ community: w.code, version: '0', years: '10', majorYears: '30', permanent: 'land', followUps: '7, 30' },
    }),
  'mediation.save-template': async (w) =>
    directed(saveTemplate, { community: w.code, paper: 'agreement', version: '0', isBuiltIn: 'on' }),
};
