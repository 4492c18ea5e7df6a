// The training school that ran off: 803 families and 3.52 million yuan as one case. Every family here is made up.
import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import type { Command } from '@/lib/kernel/command';
import { addTerm } from '@/lib/mediation/commands/add-term';
import { agreeClaims } from '@/lib/mediation/commands/agree-claims';
import { checkClaims } from '@/lib/mediation/commands/check-claims';
import { draftAgreement } from '@/lib/mediation/commands/draft-agreement';
import { importClaims } from '@/lib/mediation/commands/import-claims';
import { nameSpeaker } from '@/lib/mediation/commands/name-speaker';
import { openGroup } from '@/lib/mediation/commands/open-group';
import { payClaims } from '@/lib/mediation/commands/pay-claims';
import { payInstalment } from '@/lib/mediation/commands/pay-instalment';
import { recordSession } from '@/lib/mediation/commands/record-session';
import { recordSignature } from '@/lib/mediation/commands/record-signature';
import { recordVisit } from '@/lib/mediation/commands/record-visit';
import { registerCase } from '@/lib/mediation/commands/register-case';
import { settleClaim } from '@/lib/mediation/commands/settle-claim';
import { tellRights } from '@/lib/mediation/commands/tell-rights';
import { demoPhones } from './phones';
import { findCaseId, playCase } from './play-case';
import type { Stage } from './stage';
import { families, familyCount } from './training-families';

const { mediationClaims, mediationInstalments, mediationParties, mediationVisits } = tables;
const community = 'zj';
const ago = 80;
/** The first so many were paid by the first instalment. */
const paidFirst = 520;
/** A contract with another firm, and one that is a matter for the market supervision. */
const referred = [796, 797, 798, 799, 800, 801, 802, 803];

export async function seedTrainingSchool(stage: Stage) {
  const director = await stage.who(demoPhones.director);
  const mediator = await stage.who(demoPhones.mediator);
  const rows = families();
  const [first] = rows;
  const { ref } = await stage.run(registerCase, mediator, stage.at(-ago, '10:00'), {
    ...{ community, title: '培训学校关门，家长要退学费', type: 'consumer', place: '锦苑底商', source: 'proactive' },
    facts: '某培训学校关门，老师和负责人都联系不上。网格群里家长留言，社区当天介入，和总部一起清点合同和课时。',
    requests: '退还没有上的课时费。',
    ...{ applicantName: first!.name, applicantPhone: first!.phone, respondentName: '某培训品牌总部（示例）' },
  });
  await playCase(stage, {
    ...{ community, ref, director, mediator, type: 'consumer', ago },
    notes: [
      {
        ...{ step: 'welcome', after: 0, place: '网格群、社区大厅', present: '家长、网格员' },
        text: '把家长留言收拢成一份名单，告知先不要再交钱，合同和付款记录留好。',
      },
      {
        ...{ step: 'examine', after: 6, place: '锦苑底商', present: '家长代表、物业、总部来人' },
        text: '店门锁着，经营者电话停机；总部承认加盟关系，愿意按剩余课时退。',
      },
    ],
    session: { after: 9, statement: '总部同意按合同和剩余课时退，先核对名单。' },
    outcome: 'mediating',
  });
  const day = (after: number) => stage.day(after - ago);
  const at = (after: number, clock: string) => stage.at(after - ago, clock);
  const place = { community, ref };
  const step = async (command: Command, after: number, clock: string, input: object) =>
    stage.run(command, mediator, at(after, clock), { ...(await stage.form('mediations', community, ref)), ...input });
  await step(openGroup, 9, '21:30', {
    absentName: '某培训学校经营者（示例）',
    absent: '店门锁了，电话停机。已把情况告知市场监管部门。',
  });
  const table = [['姓名', '手机', '主张金额', '合同编号'], ...rows.map((r) => [r.name, r.phone, r.yuan, r.contractNo])];
  const { id: listId } = await stage.run(checkClaims, mediator, at(10, '09:00'), { ...place, file: { table } });
  await stage.run(importClaims, mediator, at(10, '09:20'), { ...place, listId });
  const caseId = await findCaseId(stage, community, ref);
  const claim = async (no: number) => {
    const of = and(eq(mediationClaims.caseId, caseId), eq(mediationClaims.no, no));
    return (await stage.store.read.select().from(mediationClaims).where(of))[0]!;
  };
  for (const no of [1, 3, 4])
    await step(nameSpeaker, 12, '19:00', { claimId: (await claim(no)).id, scope: 'special', letterDay: day(12) });
  const parties = await stage.store.read.select().from(mediationParties).where(eq(mediationParties.caseId, caseId));
  for (const party of parties.filter((p) => !p.rightsToldAt))
    await step(tellRights, 12, '20:30', { partyId: party.id, at: `${day(12)}T20:00`, way: 'paper' });
  for (const no of referred) {
    const { id: claimId, version } = await claim(no);
    const gone = { outcome: 'referred', to: no % 2 ? 'court' : 'market', reason: '合同的另一方不是这个品牌。' };
    await stage.run(settleClaim, mediator, at(14, '10:00'), { ...place, claimId, version: String(version), ...gone });
  }
  await step(recordSession, 16, '21:00', {
    ...{ at: `${day(16)}T19:00`, place: '议事长廊（示例）', present: '家长代表三人、总部、调解员', result: 'success' },
    statement: '总部答应分三期退清，名单和数目逐户核对过。',
  });
  const sumTo = (last: number) => rows.slice(0, last).reduce((sum, r) => sum + r.fen, 0);
  const whole = sumTo(familyCount - referred.length);
  const early = sumTo(paidFirst);
  const middle = Math.floor((whole - early) / 2);
  const yuan = (fen: number) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
  const parts = [
    [27, early],
    [88, middle],
    [118, whole - early - middle],
  ] as const;
  await step(addTerm, 16, '21:20', {
    ...{ kind: 'pay', clause: 'refund-group', amount: yuan(whole) },
    debtorId: parties.find((p) => p.side === 'respondent')!.id,
    ...{ blank1: '没有上的课时费', blank2: '转到家长付款的原账户', blank3: '银行代发回单' },
    instalments: parts.map(([after, fen]) => `${day(after)} ${yuan(fen)}`).join('\n'),
  });
  await step(draftAgreement, 17, '09:30', {
    ...{
      form: 'written',
      copies: String(parties.length + 1),
      facts: '培训学校关门，经营者下落不明，803 户交的课时费没有上完。',
    },
    issues: '谁来退、退多少：总部承认加盟关系，按剩余课时承担退费责任。',
  });
  for (const signer of [...parties.map((p) => p.id), mediator.id, 'seal'])
    await step(recordSignature, 18, '10:30', {
      ...{ signer, way: signer === 'seal' ? 'seal' : 'signature', day: day(18) },
    });
  await stage.run(agreeClaims, mediator, at(22, '20:00'), {
    ...{ ...place, numbers: `1-${familyCount - referred.length - 40}`, day: day(22), way: 'signature' },
  });
  const proof = { day: day(26), text: '总部的银行代发回单，逐户对过。' };
  await stage.run(payClaims, mediator, at(27, '16:00'), { ...place, numbers: `1-${paidFirst}`, ...proof });
  const [part] = await stage.store.read
    .select()
    .from(mediationInstalments)
    .where(and(eq(mediationInstalments.caseId, caseId), eq(mediationInstalments.position, 1)));
  await step(payInstalment, 27, '16:20', { instalmentId: part!.id, ...proof });
  const visits = await stage.store.read.select().from(mediationVisits).where(eq(mediationVisits.caseId, caseId));
  for (const visit of visits)
    await step(recordVisit, 18 + visit.afterDays, '20:00', {
      ...{ visitId: visit.id, at: `${day(18 + visit.afterDays)}T19:00`, performance: 'partial', risk: 'watch' },
      findings: '头一期按时退了，后两期还没到日子，家长在群里等消息。',
    });
}
