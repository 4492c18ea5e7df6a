// The council's meeting: from its agenda to minutes that the chair has approved.
import { expect } from '@playwright/test';
import { demoPhones } from '@/seeds/demo/phones';
import type { Company } from '../company';
import { choose, deed, expectState, expectWords, fill, pick, press, refOf, tick } from '../form';
import { expectAccessible } from '../person';

const base = '/c/ljg';

export async function clerkSetsAMeeting(company: Company, on: number): Promise<string> {
  const page = await company.as(demoPhones.ljgClerk);
  await page.goto(`${base}/meetings/new`);
  await expectAccessible(page);
  await fill(page, {
    会议名称: '老李议事会：消防出口怎么管',
    开会时间: `${company.day(on)}T15:00`,
    地点: '小院议事厅',
  });
  await pick(page, '主持人', '李江和');
  await tick(page, '消防出口不堆货，定进大家的约定里');
  await press(page, '定下这次会议');
  const ref = await refOf(page, 'meetings');
  await expectState(page, '待公布议程');
  await press(page, '公布议程');
  await expectState(page, '议程已公布');
  return ref;
}

export async function everybodySignsIn(company: Company, meeting: string) {
  const clerk = await company.as(demoPhones.ljgClerk);
  await clerk.goto(`${base}/meetings/${meeting}`);
  await press(clerk, '开会');
  await expectState(clerk, '正在开会');
  const member = await company.as(demoPhones.councilMember);
  await member.goto(`${base}/meetings/${meeting}`);
  await press(member, '我到了，签到');
  await expect(member.getByRole('button', { name: '我到了，签到' })).toHaveCount(0);
  await expectAccessible(member);
  await clerk.reload();
  const paper = await deed(clerk, '登记纸上签到的成员');
  for (const box of await paper.getByRole('checkbox').all()) await box.check();
  await press(paper, '登记签到');
  await expectWords(clerk, '够人数，可以作决定');
}

export async function councilRefersTheTopic(company: Company, meeting: string) {
  const page = await company.as(demoPhones.ljgClerk);
  await page.goto(`${base}/meetings/${meeting}`);
  const speech = await deed(page, '记一次发言');
  await pick(speech, '谁说的', '李守田');
  await choose(speech, '态度', '赞成');
  await fill(speech, { 说了什么: '先划好卸货区，再把不堆物写进约定，由全村表决。' });
  await press(speech, '记下来');
  await expectWords(page, '先划好卸货区，再把不堆物写进约定，由全村表决。');
  const decide = await deed(page, '举手，作决定');
  await fill(decide, { 赞成: '20', 反对: '1', 弃权: '0' });
  await pick(decide, '谁复核了人数', '李守田');
  await choose(decide, '往哪里去', '提交法定会议');
  await fill(decide, { 决定的原文: '同意，写成约定，提交村民会议表决。' });
  await press(decide, '记下决定');
  await expectWords(page, '同意，写成约定，提交村民会议表决。');
  await press(page, '散会');
  await expectState(page, '已散会，整理纪要');
}

export async function minutesAreApproved(company: Company, meeting: string) {
  const clerk = await company.as(demoPhones.ljgClerk);
  await clerk.goto(`${base}/meetings/${meeting}`);
  const minutes = await deed(clerk, '写纪要');
  const known = await minutes.getByLabel('会议纪要').inputValue();
  await minutes.getByLabel('会议纪要').fill(`${known}\n到会人员商定先划卸货区，再表决约定。`);
  await press(minutes, '存下这一稿');
  await expectWords(clerk, '第 1 稿，还没有审定');
  const chair = await company.as(demoPhones.ljgSecretary);
  await chair.goto(`${base}/meetings/${meeting}`);
  await press(chair, '审定纪要');
  await expectState(chair, '纪要已审定');
}
