// A notice that rests on the new article: served, answered by whoever holds the paper, checked by somebody else.
import { expect } from '@playwright/test';
import { demoPhones } from '@/seeds/demo/phones';
import type { Company } from '../company';
import { choose, deed, expectState, expectWords, fill, pick, press, refOf } from '../form';
import { expectAccessible } from '../person';

const base = '/c/ljg';

/** Gives the notice's number and the code on its tear-off part. */
export async function gridWorkerIssues(company: Company, issue: string): Promise<[ref: string, code: string]> {
  const page = await company.as(demoPhones.ljgGrid);
  await page.goto(`${base}/issues/${issue}`);
  await page.getByRole('link', { name: '是隐患，开告知单' }).click();
  await pick(page, '哪一类隐患', '消防通道');
  await fill(page, {
    看到的情况: '东门消防出口又堆了二十多箱货，门只剩半米。',
    '户主姓名，或者单位名称': '东门便民超市（示例）',
  });
  await expectAccessible(page);
  await press(page, '记下来');
  const ref = await refOf(page, 'notices');
  await expectState(page, '已发现，待开单');
  const paper = await deed(page, '开告知单');
  await pick(paper, '依据：公约里的哪一条', '第一条');
  await pick(paper, '另一位经办人', '郑晓和');
  await press(paper, '发出告知单');
  await page.waitForURL(/\/paper$/);
  await expect(page.locator('.tear .code')).toHaveText(/\d/);
  const code = (await page.locator('.tear .code').textContent()) ?? '';
  await expectAccessible(page);
  return [ref, code];
}

export async function gridWorkerServes(company: Company, notice: string) {
  const page = await company.as(demoPhones.ljgGrid);
  await page.goto(`${base}/notices/${notice}`);
  await expectState(page, '已开单，待送达');
  const service = await deed(page, '登记送达');
  await choose(service, '怎么送的', '当面签收');
  await choose(service, '结果', '本人或家人签收');
  await press(service, '登记送达');
  await expectState(page, '已送达，等整改');
}

/** With the paper in hand, no account, and a browser that runs no script. */
export async function recipientAnswersByCode(company: Company, notice: string, code: string) {
  const page = await company.guest({ javaScriptEnabled: false });
  await page.goto(`${base}/notices/${notice}`);
  await expect(page.getByText('东门便民超市')).toHaveCount(0);
  await page.getByRole('link', { name: '我收到了这张单子，凭回执码答复' }).click();
  await fill(page, { 回执码: '00000000' });
  await press(page, '打开告知单');
  await expect(page.getByText(/回执码不对，一小时内还可以试 \d 次/).first()).toBeVisible();
  await fill(page, { 回执码: code });
  await press(page, '打开告知单');
  await expect(page.getByText('东门便民超市（示例）').first()).toBeVisible();
  await press(page, '我改好了，请来复查');
  await expect(page.getByText('您说改好了，我们上门来看')).toBeVisible();
}

export async function anotherRechecks(company: Company, notice: string) {
  const page = await company.as(demoPhones.ljgSupervisor);
  await page.goto(`${base}/notices/${notice}`);
  await expectState(page, '说改好了，待复查');
  const check = await deed(page, '复查');
  await choose(check, '复查结论', '合格，销号');
  await fill(check, { 看到的情况: '现场看过，出口全部清开。' });
  await press(check, '登记复查结论');
  await expectState(page, '复查合格，已销号');
}

export async function articleShowsTheNotice(company: Company, charter: string, notice: string) {
  const page = await company.guest();
  await page.goto(`${base}/charters/${charter}/1`);
  await expect(page.locator(`a[href$="/notices/${notice}"]`)).toBeVisible();
  await expectWords(page, '复查合格，已销号');
}

/** Every record of the thread shows the whole of it. */
export async function threadIsWhole(company: Company, records: string[]) {
  const page = await company.guest();
  const kinds = ['事项', '议题', '议事会', '表决', '公约', '公约条文', '告知单'];
  for (const record of records) {
    await page.goto(`${base}/${record}`);
    const thread = page.locator('#thread');
    for (const kind of kinds)
      await expect(thread.locator('.thread__kind').getByText(kind, { exact: true }).first()).toBeVisible();
    await expectAccessible(page);
  }
}
