// From what a tenant saw to a topic that waits for the council.
import { expect } from '@playwright/test';
import { demoPhones } from '@/seeds/demo/phones';
import type { Company } from '../company';
import { choose, deed, expectState, expectWords, fill, pick, press, refOf, tick } from '../form';
import { expectAccessible } from '../person';

const base = '/c/ljg';

export async function tenantReports(company: Company): Promise<string> {
  const page = await company.as(demoPhones.tenant);
  await page.goto(`${base}/issues/new`);
  await expectAccessible(page);
  await fill(page, {
    一句话说是什么事: '东门消防出口又被货堆堵死',
    具体位置: '东门内侧，卷帘门旁',
    说详细一点: '昨天起堆了三十多箱货，门只剩半米，晚上叫人搬没人应。希望当天清开。',
  });
  await pick(page, '哪一类', '消防通道堵塞');
  await press(page, '反映这件事');
  const ref = await refOf(page, 'issues');
  await expectState(page, '待受理');
  return ref;
}

export async function clerkAcceptsAndDispatches(company: Company, issue: string) {
  const page = await company.as(demoPhones.ljgClerk);
  await page.goto(`${base}/issues/${issue}`);
  const accept = await deed(page, '受理');
  await choose(accept, '归哪一类', '红盾');
  await press(accept, '受理');
  await expectState(page, '已受理，待派');
  const dispatch = await deed(page, '派给经办人');
  await pick(dispatch, '由谁来办', '张巡安');
  await press(dispatch, '派出去');
  await expectState(page, '处理中');
}

export async function gridWorkerNotesAVisit(company: Company, issue: string) {
  const page = await company.as(demoPhones.ljgGrid);
  await page.goto('/desk');
  await page.getByRole('link', { name: '东门消防出口又被货堆堵死' }).first().click();
  const note = await deed(page, '记一次办理');
  await fill(note, { 这次做了什么: '上门见了店主，当场搬开一半；他说没有地方放，别家也这样堆。' });
  await press(note, '记下来');
  await expectWords(page, '上门见了店主，当场搬开一半；他说没有地方放，别家也这样堆。');
  expect(page.url()).toContain(issue);
}

export async function councilMemberMakesATopic(company: Company, issue: string): Promise<string> {
  const page = await company.as(demoPhones.councilMember);
  await page.goto(`${base}/issues/${issue}`);
  await page.getByRole('link', { name: '大家的事，提成议题' }).click();
  await fill(page, {
    一句话说是什么事: '消防出口不堆货，定进大家的约定里',
    什么事: '东门出口清了又堆，各家都说没有地方放货。',
    希望怎么办: '一、出口和通道一律不堆物；二、在西侧划一块卸货区；三、写进村的安全约定。',
    涉及谁: '沿街商铺、住在东门一侧的村民和租户',
  });
  await tick(page, '由我本人署名提出');
  await press(page, '提出议题');
  const ref = await refOf(page, 'proposals');
  await expectState(page, '待审核');
  return ref;
}

export async function clerkAdmitsTheTopic(company: Company, proposal: string) {
  const page = await company.as(demoPhones.ljgClerk);
  await page.goto(`${base}/proposals/${proposal}`);
  const admit = await deed(page, '准入');
  await choose(admit, '归哪一类', '红盾');
  await fill(admit, { 意见收到哪天: company.day(5) });
  await press(admit, '准入，公开征求意见');
  await expectState(page, '征求意见');
}

export async function peopleSayWhatTheyThink(company: Company, proposal: string) {
  for (const [phone, stance, words] of [
    [demoPhones.tenant, '赞成', '出口堵了谁都跑不掉。'],
    [demoPhones.ljgGrid, '建议', '卸货区要先划好再立规矩。'],
  ] as const) {
    const page = await company.as(phone);
    await page.goto(`${base}/proposals/${proposal}`);
    await choose(page, '您的意见', stance);
    await fill(page, { 想说的话: words });
    await press(page, '提交意见');
    await expect(page.getByText(`您说的是：${stance}`)).toBeVisible();
    await expectAccessible(page);
  }
}
