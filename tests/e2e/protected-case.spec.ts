import { demoPhones } from '@/seeds/demo/phones';
import { press, refOf } from './support/form';
import { addressOf, expectStands, findCase } from './support/mediation/case';
import { expectNoPaper } from './support/mediation/papers';
import { expectAccessible } from './support/person';
import { expect, test } from './support/test';

const title = '孩子打架，两家大人吵起来（示例）';
const reason = '派出所来电，孩子没有回家，要找家长的电话。';
const told = '有人紧急打开了一件保护的调解案子，三小时里能看。';

test('紫锦: the administrator breaks into a protected case, and it is told', async ({ company }) => {
  const director = await company.as(demoPhones.director);
  const kept = await findCase(director, 'zj', title);
  await expectStands(director, '调解中');

  // On no list and in no search of anybody else, and its number says nothing.
  const [admin, clerk] = [await company.as(demoPhones.admin), await company.as(demoPhones.zjClerk)];
  for (const page of [admin, clerk, await company.as(demoPhones.owner)]) {
    await page.goto(`/c/zj/mediation?q=${encodeURIComponent(title)}`);
    await expect(page.locator('table').getByText(title)).toHaveCount(0);
    await expectNoPaper(page, kept, 'application');
  }

  expect((await admin.goto(addressOf(kept)))!.status()).toBe(404);
  await expect(admin.getByRole('heading', { name: '这个编号下没有您能看的案子' })).toBeVisible();
  await admin.getByLabel('为什么现在必须看').fill('急');
  await press(admin, '记下我的名字，打开三小时');
  await expect(admin.locator('.errors')).toContainText('为什么现在必须看');
  await expectAccessible(admin);
  await admin.getByLabel('为什么现在必须看').fill(reason);
  await press(admin, '记下我的名字，打开三小时');
  await expect(admin.getByRole('heading', { name: title })).toBeVisible();
  await refOf(admin, 'mediation');
  await expect(admin.getByText('您是紧急打开的，只能看')).toBeVisible();
  await expectAccessible(admin);
  // The page and nothing else: no paper, no file, no deed.
  await expectNoPaper(admin, kept, 'application');
  for (const path of ['dossier/archive.zip', 'note', 'access'])
    expect((await admin.request.get(addressOf(kept, path))).status()).toBe(404);

  // At once: to the director, who reads who and why, and to the secretary, who reads that it was done.
  const secretary = await company.as(demoPhones.zjSecretary);
  for (const page of [director, secretary]) {
    await page.goto('/me');
    await expect(page.getByText(told).first()).toBeVisible();
    await page.goto('/c/zj/mediation/openings');
    await expect(page.getByText('顾明理').first()).toBeVisible();
    await expectAccessible(page);
    await expect(page.getByText(reason)).toHaveCount(page === director ? 1 : 0);
  }
  await director.goto(addressOf(kept));
  await expect(director.getByText(`理由：${reason}`)).toBeVisible();
  await clerk.goto('/c/zj/mediation/openings');
  await expect(clerk.getByText('顾明理')).toHaveCount(0);

  // Three hours and it is shut, for whoever opened it too.
  await company.later(1, '12:00');
  const back = await company.as(demoPhones.admin);
  await back.goto(addressOf(kept));
  await expect(back.getByRole('heading', { name: '这个编号下没有您能看的案子' })).toBeVisible();
  await expect(back.getByText(title)).toHaveCount(0);
});
