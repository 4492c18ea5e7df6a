// Two people at one case of mediation, and a form that was left half-written.
import type { Page } from '@playwright/test';
import { demoPhones } from '@/seeds/demo/phones';
import { fill, pick, press } from './support/form';
import { expectAccessible, signIn } from './support/person';
import { expect as expectSoon, test } from './support/test';

/** A machine on which everything runs at once is slow. */
const expect = expectSoon.configure({ timeout: 20_000 });

const done = '做了什么、结果怎样';

/** A case that the mediator works on. */
async function caseOf(page: Page): Promise<string> {
  await page.goto('/c/zj/mediation?mine=1&state=mediating');
  const href = await page.locator('a[href*="/mediation/20"]').first().getAttribute('href');
  return href!;
}

/** The last word typed is on the disk. */
const expectKept = (page: Page) => expect(page.locator('form[data-kept]')).toHaveCount(1);

async function noted(page: Page, path: string, text: string) {
  await page.goto(`${path}/note`);
  await pick(page, '哪一步', '细心调查');
  await fill(page, { 在哪里: '三楼楼道', 谁在: '楼上楼下', [done]: text });
}

test('two mediators at one case: the later one keeps every word and sees both', async ({ company }) => {
  const [one, two] = [await company.as(demoPhones.mediator), await company.as(demoPhones.director)];
  const path = await caseOf(one);
  await noted(one, path, '我去看过，阀门在楼道里。');
  await noted(two, path, '物业说明天来关总阀。');
  await press(two, '记下来');
  await two.waitForURL((url) => url.pathname === path);

  await press(one, '记下来');
  await expect(one.locator('.errors').filter({ visible: true })).toContainText('这条记录被别人改过');
  await expect(one.getByText('物业说明天来关总阀。')).toBeVisible();
  await expect(one.getByLabel(done)).toHaveValue('我去看过，阀门在楼道里。');
  await expectAccessible(one);
  await press(one, '记下来');
  await one.waitForURL((url) => url.pathname === path);
  await expect(one.getByText('我去看过，阀门在楼道里。')).toBeVisible();
  await expect(one.getByText('物业说明天来关总阀。').first()).toBeVisible();
});

test('two at one side of a case: what the other saved stands beside the own words', async ({ company }) => {
  const [one, two] = [await company.as(demoPhones.mediator), await company.as(demoPhones.director)];
  const path = await caseOf(one);
  await one.goto(`${path}/party`);
  const side = await one.locator('a[href*="party?party="]').first().getAttribute('href');
  for (const page of [one, two]) await page.goto(side!);
  await fill(one, { 职业或职务: '退休教师' });
  await fill(two, { 职业或职务: '退休工人' });
  await press(two, '保存');
  await two.waitForURL((url) => url.pathname === path);
  await press(one, '保存');
  await expect(one.getByText('最新的页面上是：')).toContainText('退休工人');
  await expect(one.getByLabel('职业或职务')).toHaveValue('退休教师');
  await expectAccessible(one);
});

test('a half-written form is there again, for its writer alone, until it is sent or dropped', async ({
  page,
  company,
}) => {
  await signIn(page, demoPhones.mediator, '/desk');
  const path = await caseOf(page);
  await noted(page, path, '写到一半，电池没电了');
  await expectKept(page);
  await page.close();
  const again = await page.context().newPage();
  await again.goto(`${path}/note`);
  const kept = again.getByRole('status').filter({ hasText: '写的还没交，已经替您填回来了' });
  await expect(kept).toBeVisible();
  await expect(again.getByLabel(done)).toHaveValue('写到一半，电池没电了');
  await expect(again.getByLabel('在哪里')).toHaveValue('三楼楼道');
  await expectAccessible(again);

  const colleague = await company.as(demoPhones.director);
  await noted(colleague, path, '主任去看过。');
  await press(colleague, '记下来');
  await colleague.waitForURL((url) => url.pathname === path);
  await again.reload();
  await expect(kept).toContainText('这以后别人改过这条记录');

  await press(again, '丢弃');
  await expect(again.getByLabel(done)).toHaveValue('');
  await again.reload();
  await expect(again.getByLabel(done)).toHaveValue('');
  await expect(kept).toHaveCount(0);

  await noted(again, path, '又写了一半');
  await expectKept(again);
  await again.goto('/me');
  await press(again, '退出登录');
  await expect(again.getByRole('status')).toContainText('这台设备上没交的草稿也清掉了。');
  await signIn(again, demoPhones.mediator, '/desk');
  await again.goto(`${path}/note`);
  await expect(again.getByLabel(done)).toHaveValue('');
});

test('handed over while somebody wrote: the words stay on the screen', async ({ company }) => {
  const [one, two] = [await company.as(demoPhones.mediator), await company.as(demoPhones.director)];
  const path = await caseOf(one);
  await noted(one, path, '约好明天上午再去一趟。');
  await two.goto(`${path}/assign`);
  await pick(two, '请谁来调', '吴');
  await two.getByRole('group', { name: '怎么定的' }).locator('label').first().click();
  await press(two, '就请这位');
  await two.waitForURL((url) => url.pathname === path);
  await press(one, '记下来');
  await expect(one.getByRole('heading', { level: 1 })).toHaveText('没有找到这一页');
  await expect(one.getByRole('status')).toContainText('约好明天上午再去一趟。');
});
