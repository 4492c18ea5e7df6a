// 调解: the leak settled and followed up, the charging pile in progress, rental disputes of the village.
import { applyForMediation } from '@/lib/mediation/commands/apply-for-mediation';
import { registerCase } from '@/lib/mediation/commands/register-case';
import { transferIssue } from '@/lib/mediation/commands/transfer-issue';
import { findHolders } from './council';
import { seedSitting } from './mediation-sittings';
import { demoPhones } from './phones';
import { scannedPage, stainPhoto } from './pictures';
import { findNewestCase, playCase } from './play-case';
import type { Stage } from './stage';

export async function seedZijinMediation(stage: Stage, issues: { leak: string; charger: string }) {
  const community = 'zj';
  const director = await stage.who(demoPhones.director);
  const mediator = await stage.who(demoPhones.mediator);
  const clerk = await stage.who(demoPhones.zjClerk);
  const owner = await stage.who(demoPhones.owner);
  const cast = { community, director, mediator };
  await stage.run(transferIssue, clerk, stage.at(-60, '10:30'), {
    ...{ community, issueRef: issues.leak, type: 'neighbours', place: '紫兰苑 13 号楼' },
    ...{ title: '楼上漏水，泡了楼下顶棚和被褥', facts: '卫生间顶棚往下滴水，被褥泡湿两床，双方各说各的。' },
    ...{ applicantName: '王念兰', applicantPhone: demoPhones.owner, respondentName: '周楼上（示例）' },
  });
  await playCase(stage, {
    ...cast,
    ref: await findNewestCase(stage, community),
    type: 'neighbours',
    ago: 60,
    notes: [
      { step: 'welcome', after: 0, place: '电话', present: '申请人', text: '当天登记，告知调解不收费，可以随时停。' },
      {
        step: 'listen',
        after: 2,
        place: '两家家里',
        present: '分头谈',
        text: '申请人要修顶棚、赔被褥；对方说管道是公共的。',
      },
      {
        step: 'examine',
        after: 5,
        place: '13 号楼',
        present: '双方、物业师傅',
        text: '一起查管道：漏点在楼上卫生间地漏，不在立管。',
        files: [await stainPhoto('顶棚', [200, 150]), await stainPhoto('地漏下面', [290, 210])],
      },
      {
        step: 'reason',
        after: 9,
        place: '调解室',
        present: '双方',
        text: '讲清相邻关系和损害赔偿的规定，双方都认漏点。',
      },
      { step: 'talk', after: 14, place: '议事长廊', present: '双方', text: '先修防水，再谈赔多少，误工费不再要。' },
    ],
    session: { after: 15, statement: '双方同意先修防水，再赔顶棚和被褥的损失。', verified: '物业师傅查明漏点在地漏。' },
    outcome: 'agreed',
    agreement: {
      after: 16,
      facts: '楼上卫生间地漏漏水，泡湿楼下顶棚和两床被褥。',
      issues: '漏点在哪里、赔多少；楼上承担全部责任。',
      terms: [
        { by: 'respondent', kind: 'act', text: '修好卫生间防水，费用自担，物业公司验收。', after: 22 },
        { by: 'respondent', kind: 'pay', text: '付顶棚修复和被褥损失。', amount: '3200', after: 27 },
        { by: 'applicant', kind: 'promise', text: '收款以后不再就这次漏水提出其他要求。' },
      ],
    },
    scans: {
      signed: await scannedPage('签好字的协议', 12),
      proof: await scannedPage('收据', 5),
      evidence: await scannedPage('验收单', 8),
    },
    performed: true,
  });
  await stage.run(transferIssue, clerk, stage.at(-19, '10:30'), {
    ...{ community, issueRef: issues.charger, type: 'property', place: '锦苑公租房' },
    ...{ title: '公租房装充电桩，邻居拦着不让装', facts: '租户要在车位装充电桩，邻居怕起火，两次拦下施工。' },
    ...{ applicantName: '租户甲（示例）', respondentName: '邻居乙（示例）' },
  });
  const charger = await findNewestCase(stage, community);
  await playCase(stage, {
    ...cast,
    ref: charger,
    type: 'property',
    ago: 19,
    notes: [
      { step: 'welcome', after: 0, place: '调解室', present: '申请人', text: '登记情况，约双方分头谈。' },
      {
        step: 'listen',
        after: 3,
        place: '锦苑',
        present: '分头谈',
        text: '租户每天要用车；邻居怕不安全，孩子住隔壁。',
      },
      {
        step: 'examine',
        after: 8,
        place: '锦苑车位',
        present: '双方、供电人员',
        text: '看了线路，换到东侧车位可以离窗户 8 米。',
      },
    ],
    session: { after: 12, statement: '租户愿意换车位，邻居要看施工单位的资质。' },
    outcome: 'mediating',
  });
  await seedSitting(stage, { ...cast, ref: charger });
  const noise = await stage.run(applyForMediation, owner, stage.at(-4, '20:10'), {
    ...{ community, title: '楼下底商晚上太吵', type: 'environment', place: '紫兰苑 13 号楼底商', voluntary: 'on' },
    ...{ facts: '饭店的排风机晚上十一点还在响，说了三次没有用。', requests: '晚上十点以后关排风机，换低噪声的。' },
    respondentName: '某饭店（示例）',
  });
  return noise.ref;
}

/** 租赁纠纷: settled ones, one that failed, one whose other side was not willing. */
export async function seedLijianggouMediation(stage: Stage) {
  const community = 'ljg';
  const [mediator] = await findHolders(stage, community, 'mediator');
  const tenant = await stage.who(demoPhones.tenant);
  const cast = { community, director: mediator!, mediator: mediator!, type: 'contract' };
  const register = (ago: number, title: string, facts: string, n: number, applicant: object = {}) =>
    stage.run(registerCase, mediator!, stage.at(-ago, '10:00'), {
      ...{ community, title, type: 'contract', place: `${n} 号楼`, facts, source: 'proactive' },
      ...{ applicantName: `租户${n}（示例）`, respondentName: `房东${n}（示例）`, ...applicant },
    });
  const note = {
    step: 'listen',
    after: 1,
    place: '党群服务中心',
    present: '分头谈',
    text: '分头听了两边的说法，看了租房合同。',
  };
  for (const [i, [amount, title]] of [
    ['2400', '退租押金不退'],
    ['800', '热水器坏了谁修'],
    ['1500', '提前退租扣多少'],
  ].entries()) {
    const ago = 90 - i * 15;
    // The last one’s tenant signs in, and its file is not bound: nobody has said yet whether it was well done.
    const isUnbound = i === 2;
    const asTenant = isUnbound ? { applicantName: '周远来', applicantPhone: demoPhones.tenant } : {};
    const { ref } = await register(ago, title!, '退租的时候对钱的数目说法不一样。', 3 + i, asTenant);
    await playCase(stage, {
      ...{ ...cast, ref, ago, notes: [note] },
      session: { after: 3, statement: '双方对了账，同意按合同算清。' },
      outcome: 'agreed',
      agreement: {
        after: 4,
        facts: '双方对退租时的费用有不同看法，看过合同和收据。',
        issues: '该退多少；房东承担主要责任。',
        terms: [{ by: 'respondent', kind: 'pay', text: '一次付清给租户。', amount: amount!, after: 8 }],
      },
      performed: true,
      isUnbound,
    });
  }
  const failed = await register(35, '装修损坏赔多少', '租户改了隔断，房东要求恢复。', 8);
  await playCase(stage, {
    ...{ ...cast, ref: failed.ref, ago: 35, notes: [note] },
    session: { after: 6, statement: '一方要两万，一方只出三千。' },
    outcome: 'failed',
  });
  const refused = await register(20, '水电费怎么分', '合租的几家对水电费的分法有争议。', 10);
  await playCase(stage, {
    ...{ ...cast, ref: refused.ref, ago: 20, notes: [note] },
    session: { after: 3, statement: '对方明确说不愿意调解。' },
    outcome: 'stopped',
  });
  const deposit = await stage.run(applyForMediation, tenant, stage.at(-6, '20:00'), {
    ...{ community, title: '房东不退押金', type: 'contract', voluntary: 'on' },
    ...{ facts: '租期到了，押金 2400 元，房东说墙脏了不退。', requests: '退押金 2400 元。' },
    respondentName: '房东（示例）',
  });
  await playCase(stage, {
    ...{ ...cast, ref: deposit.ref, ago: 6, notes: [note] },
    session: { after: 2, statement: '租户愿意出 200 元刷墙，房东要再想想。' },
    outcome: 'mediating',
  });
}
