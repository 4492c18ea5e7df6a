// The result, read by everybody; the charter founded on it, filed, confirmed.
import { expect } from '@playwright/test';
import { demoPhones } from '@/seeds/demo/phones';
import type { Company } from '../company';
import { deed, expectState, expectWords, fill, press, refOf } from '../form';
import { expectAccessible } from '../person';

const base = '/c/ljg';

/** Each clause of the law, its numbers, and whether it was met. */
export async function everybodyReadsTheResult(company: Company, vote: string) {
  const page = await company.guest();
  await page.goto(`${base}/votes/${vote}`);
  await expect(page.locator('.verdict__w')).toHaveText('通过');
  const clauses = page.locator('.clause');
  await expect(clauses).toHaveCount(2);
  for (const clause of await clauses.all()) {
    await expect(clause.getByText('够', { exact: true })).toBeVisible();
    await expect(clause).toContainText('《村民委员会组织法》第二十六条');
  }
  await expect(page.getByText('法律要看的两个数')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${base}/votes/${vote}/result`);
  await expectWords(page, '表决结果公告');
}

export async function clerkFoundsTheCharter(company: Company, vote: string): Promise<string> {
  const page = await company.as(demoPhones.ljgClerk);
  await page.goto(`${base}/votes/${vote}`);
  await page.getByRole('link', { name: '依这次表决立公约' }).click();
  await expectWords(page, '依表决结果立公约');
  await press(page, '立公约');
  const ref = await refOf(page, 'charters');
  await expectState(page, '施行中，还没备案');
  return ref;
}

export async function topicLearnsTheResult(company: Company, proposal: string) {
  const page = await company.as(demoPhones.ljgClerk);
  await page.goto(`${base}/proposals/${proposal}`);
  const result = await deed(page, '登记法定会议的结果');
  await fill(result, { 向大家说明结果和下一步: '村民会议通过了约定，转入落实：先划卸货区。' });
  await press(result, '登记结果');
  await expectState(page, '正在落实');
}

export async function charterIsFiledAndConfirmed(company: Company, charter: string) {
  const clerk = await company.as(demoPhones.ljgClerk);
  await clerk.goto(`${base}/charters/${charter}`);
  const filing = await deed(clerk, '登记备案');
  await fill(filing, { 备案编号: '汝街备〔2026〕9号（示例）' });
  await press(filing, '登记备案');
  await expectState(clerk, '施行中，等街道确认备案');
  const street = await company.as(demoPhones.street);
  await street.goto(`${base}/charters/${charter}`);
  await press(street, '确认备案');
  await expectState(street, '施行中，已备案');
}
