// A dispute with every paper that a file can have: from the application to the bound file.
import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { addTerm } from '@/lib/mediation/commands/add-term';
import { applyConfirmation } from '@/lib/mediation/commands/apply-confirmation';
import { applyLeniency } from '@/lib/mediation/commands/apply-leniency';
import { bindDossier } from '@/lib/mediation/commands/bind-dossier';
import { checkIdentity } from '@/lib/mediation/commands/check-identity';
import { closeCase } from '@/lib/mediation/commands/close-case';
import { draftAgreement } from '@/lib/mediation/commands/draft-agreement';
import { listEvidence } from '@/lib/mediation/commands/list-evidence';
import { performTerm } from '@/lib/mediation/commands/perform-term';
import { recordInvestigation } from '@/lib/mediation/commands/record-investigation';
import { recordSession } from '@/lib/mediation/commands/record-session';
import { recordSignature } from '@/lib/mediation/commands/record-signature';
import { recordVisit } from '@/lib/mediation/commands/record-visit';
import { saveParty } from '@/lib/mediation/commands/save-party';
import { aPhoto, asFile } from './files';
import { aCaseInMediation, at, type Dispute, mustOn } from './mediation';

const { mediationTerms, mediationVisits } = tables;
const ticks = { notIdentity: 'on', notTitle: 'on', notOther: 'on', isCivil: 'on', isMinor: 'on', isUndecided: 'on' };
const more = { kind: 'person', nation: '汉族', age: '46' };
const session = { at: '2026-11-23 08:55', place: '徐露调解室', present: '双方、物业师傅', result: 'success' };

type During = (c: { ref: string; id: string; applicant: { id: string }; respondent: { id: string } }) => Promise<void>;

/** In force from 24 November; both terms performed on the 28th. */
export async function aSettledCase(d: Dispute, during?: During) {
  const { ref, id, applicant, respondent } = await aCaseInMediation(d);
  const by = d.mediator.actor;
  const on = (...[command, input, when]: [Parameters<typeof mustOn>[2], object, Date?]) =>
    mustOn(d, ref, command, by, input, when ?? at('2026-11-24', '09:00'));
  const sides = [
    { ...more, partyId: applicant.id, side: 'applicant', name: '李示例', gender: 'female', work: '教师' },
    { ...more, partyId: respondent.id, side: 'respondent', name: '周示例', gender: 'male', work: '厨师' },
  ];
  await on(saveParty, { ...sides[0], phone: '13800005678', address: '1号楼 1-101' });
  await on(saveParty, { ...sides[1], phone: '13900000246', address: '1号楼 1-201' });
  for (const [partyId, number] of [
    [applicant.id, '41010119800101002X'],
    [respondent.id, '410102198002020019'],
  ])
    await on(checkIdentity, { partyId, kind: 'id-card', number, hasCopy: 'on', day: '2026-11-23' });
  await on(recordInvestigation, {
    ...{ at: '2026-11-23 15:00', place: '1-201 卫生间', present: '双方', asked: '物业师傅赵示例' },
    text: '关了立管还滴水。\n打开地漏，防水层裂了 20 厘米。',
  });
  await on(listEvidence, {
    ...{ name: '被褥照片', shows: '泡湿两床被褥', kind: 'photo', form: 'copy', pages: '3' },
    ...{ partyId: applicant.id, day: '2026-11-23' },
  });
  await on(recordSession, { ...session, statement: '李示例要赔被褥；周示例愿意修。', verified: '漏点在楼上地漏。' });
  await during?.({ ref, id, applicant, respondent });
  const fix = { kind: 'act', debtorId: respondent.id, text: '修好卫生间防水，物业验收。', dueDay: '2026-11-28' };
  const pay = { kind: 'pay', debtorId: respondent.id, text: '赔被褥损失。', amount: '3200', dueDay: '2026-11-30' };
  await on(addTerm, fix);
  await on(addTerm, pay);
  await on(addTerm, { kind: 'promise', debtorId: applicant.id, text: '收款后不再就这次漏水提出其他要求。' });
  const words = { facts: '楼上地漏漏水，泡湿楼下被褥。', issues: '赔多少；楼上承担全部责任。' };
  await on(draftAgreement, { form: 'written', ...words, copies: '3' });
  for (const signer of [applicant.id, respondent.id, d.mediator.id, 'seal']) {
    const scan = signer === 'seal' ? { files: asFile(await aPhoto()) } : {};
    await on(recordSignature, { signer, way: signer === 'seal' ? 'seal' : 'fingerprint', day: '2026-11-24', ...scan });
  }
  const later = at('2026-11-28', '18:00');
  const terms = await store.read.select().from(mediationTerms).where(eq(mediationTerms.caseId, id));
  for (const term of terms.filter((t) => t.kind !== 'promise'))
    await on(
      performTerm,
      { termId: term.id, day: '2026-11-28', text: `凭证：${term.kind}号收条`, files: asFile(await aPhoto()) },
      later,
    );
  return { ref, id, applicant, respondent, on };
}

/** `during`: what else is done while it is talked over. */
export async function aWholeCase(d: Dispute, during?: During) {
  const settled = await aSettledCase(d, during);
  const { id, applicant, respondent, on } = settled;
  const consents = [applicant.id, respondent.id];
  const asked = { ...ticks, consents, day: '2026-11-29', text: '双方当时推了几下，没有受伤。' };
  await on(applyConfirmation, { ...asked, organ: '中原区人民法院' }, at('2026-11-29'));
  const station = { organ: '汝河路派出所', number: '中公（汝）2026-31' };
  await on(applyLeniency, { ...asked, ...station }, at('2026-11-29'));
  const end = at('2026-12-25', '12:00');
  for (const visit of await store.read.select().from(mediationVisits).where(eq(mediationVisits.caseId, id))) {
    const found = { performance: 'full', risk: 'none', findings: `第${visit.afterDays}天去看，没有再漏。` };
    const when = visit.afterDays === 7 ? '2026-12-01 10:00' : '2026-12-24 10:00';
    await on(recordVisit, { visitId: visit.id, at: when, ...found }, end);
  }
  await on(closeCase, { performance: 'full', note: '两家和好。' }, end);
  await on(bindDossier, { boundOn: '2026-12-25', isMajor: 'on', remarks: '附照片三张。' }, end);
  return settled;
}
