import { demoPassword, demoPhones } from '@/seeds/demo/phones';
import { expectState, fill, pick, press, refOf } from './support/form';
import { formsOf } from './support/forms';
import { expectAccessible, signIn } from './support/person';
import { expect, test } from './support/test';
import { enter, postForm } from './support/visitor';

const words = '三楼到四楼的感应灯全坏了，老人晚上摔过一次。';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const way of ['signed out in another tab', 'ended from another device', 'ended by a week of silence'])
      test(`a resident whose session is ${way} while writing loses no word`, async ({ page, company, site }) => {
        await signIn(page, demoPhones.owner, '/c/zj/issues/new');
        await fill(page, { 一句话说是什么事: '楼道灯不亮', 具体位置: '13号楼1单元', 说详细一点: words });
        await pick(page, '哪一类', '市容环境');
        if (way === 'ended by a week of silence') await site.ahead(8 * 86_400_000);
        else {
          const other = way.includes('tab') ? await page.context().newPage() : await company.as(demoPhones.owner);
          await other.goto('/me');
          await press(other, way.includes('tab') ? '退出登录' : '退出所有设备');
          await other.waitForURL((url) => url.pathname !== '/me');
        }

        await press(page, '反映这件事');
        await page.waitForURL(/\/login\?/);
        if (javaScriptEnabled) await expectAccessible(page);
        await fill(page, { 手机号: demoPhones.owner, 密码: demoPassword });
        await press(page, '登录');
        await page.waitForURL(/\/issues\/new/);
        await expect(page.locator('.errors').filter({ visible: true })).toContainText(
          '您刚才写的都还在，请核对后再提交。',
        );
        await expect(page.getByLabel('说详细一点')).toHaveValue(words);
        await expect(page.getByLabel('哪一类')).toHaveValue('environment');
        if (javaScriptEnabled) await expectAccessible(page);
        await press(page, '反映这件事');
        await refOf(page, 'issues');
        await expect(page.getByText('待受理', { exact: true }).first()).toBeVisible();
        if (javaScriptEnabled) await expectState(page, '待受理');
      });
  });

test('a form with a mistake in it is kept too, where the session ended before it was sent @once', async ({ site }) => {
  const who = await enter(site.url, demoPhones.zjClerk, demoPassword);
  const html = await (await fetch(`${site.url}/c/zj/issues/new`, { headers: { cookie: who.cookie } })).text();
  const form = formsOf(html).find(({ fields }) => fields.some(({ name }) => name === 'text'))!;
  const typed = form.fields.map(({ name, value }): [string, string] => [name, name === 'text' ? words : value]);
  const answer = await postForm({ url: site.url, cookie: '' }, '/c/zj/issues/new', typed);
  expect(answer.status).toBe(303);
  const next = new URL(answer.headers.get('location')!, site.url).searchParams.get('next')!;
  expect(next).toMatch(/^\/c\/zj\/issues\/new\?draft=[0-9a-f]{32}$/);
  const back = await fetch(site.url + next, { headers: { cookie: who.cookie } });
  expect(await back.text()).toContain(`${words}</textarea>`);
});
