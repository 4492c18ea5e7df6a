// The village assembly: drafted, studied, announced, voted online and on paper.
import { expect } from '@playwright/test';
import { demoPhones } from '@/seeds/demo/phones';
import type { Company } from '../company';
import { choose, expectState, expectWords, fill, press, refOf } from '../form';
import { expectAccessible } from '../person';

const base = '/c/ljg';
const text = `消防出口约定（示例）

第一条　消防出口、消防通道不停车、不堆物。
第二条　卸货到西侧卸货区，当天搬走。`;

export async function clerkDraftsTheVote(company: Company, proposal: string, on: [number, number]): Promise<string> {
  const page = await company.as(demoPhones.ljgClerk);
  await page.goto(`${base}/proposals/${proposal}`);
  await expectState(page, '提交法定会议');
  await page.getByRole('link', { name: '发起表决' }).click();
  await fill(page, {
    表决什么: '《消防出口约定》（示例）',
    表决的文本: text,
    什么时候开始: `${company.day(on[0])}T09:00`,
    什么时候截止: `${company.day(on[1])}T18:00`,
  });
  await choose(page, '由谁表决', '村民会议（按户）');
  await choose(page, '可以怎么投', '手机');
  await choose(page, '可以怎么投', '送票');
  await press(page, '起草');
  const ref = await refOf(page, 'votes');
  await expectState(page, '起草中');
  return ref;
}

export async function representativeCasts(company: Company, vote: string) {
  const page = await company.as(demoPhones.councilMember);
  await page.goto(`${base}/votes/${vote}`);
  await expectState(page, '正在表决');
  await page.getByRole('link', { name: '去投票' }).click();
  await choose(page, '请选一个', '同意');
  await expectAccessible(page);
  await press(page, '下一步：核对');
  await expect(page.locator('.bigpick__v')).toHaveText('同意');
  await expectAccessible(page);
  await press(page, '提交表决票');
  await expectWords(page, '您的表决票收到了');
}

export async function thirdCounterDecides(company: Company, vote: string, number: string, choice: string) {
  const page = await company.as(demoPhones.ljgSupervisor);
  await page.goto(`${base}/votes/${vote}/papers`);
  await expectAccessible(page);
  await page
    .locator('summary')
    .filter({ hasText: `${number} 号票` })
    .click();
  const paper = page.locator('details.fold').filter({ hasText: `${number} 号票` });
  await choose(paper, '票上写的是', choice);
  await press(paper, '按这张票定');
  await expect(page.getByText('两遍不一样的')).toHaveCount(0);
}
