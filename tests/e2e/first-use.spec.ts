import { rmSync } from 'node:fs';
import path from 'node:path';
import { choose, expectState, fill, pick, press } from './support/form';
import { expectAccessible } from './support/person';
import { type Site, startSite } from './support/site';
import { actionsKey, firstPort } from './support/template';
import { expect, test } from './support/test';

const [admin, clerk] = ['13900000001', '13900000002'];
const password = 'shengtai-2026';

async function startEmpty(worker: number): Promise<Site> {
  const folder = path.resolve('.tmp/e2e', `empty-${worker}`);
  rmSync(folder, { recursive: true, force: true });
  return startSite({
    DATA_DIR: folder,
    DATABASE_URL: `file:${folder}/app.db`,
    PORT: String(firstPort + 20 + worker),
    SEED: 'none',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(),
  });
}

test('a new installation: the first community, its administrator, its first clerk', async ({ company }, at) => {
  const site = await startEmpty(at.parallelIndex);
  try {
    const setup = /\S+\/setup\?token=(\S+)/.exec(site.said.join('\n'))!;
    const page = await company.guest({ baseURL: site.url });
    expect((await page.goto('/setup?token=0'))?.status()).toBe(404);
    await page.goto(`/setup?token=${setup[1]}`);
    await expectAccessible(page);
    await choose(page, '是社区还是村', '城市社区');
    await fill(page, {
      名称: '春晖社区',
      网址里的代号: 'chunhui',
      '居（村）民委员会全称': '春晖社区居民委员会',
      '所属街道、乡镇': '春晖街道',
      服务电话: '0371-5550 0000',
      服务窗口在哪里: '一楼 1 号窗口',
      管理员姓名: '安管理',
      管理员手机号: admin!,
      新密码: password,
      再写一次新密码: password,
    });
    await press(page, '建好社区，开通管理员');
    await page.waitForURL(/\/login\?done=set-up/);
    await expectAccessible(page);
    expect((await page.goto(`/setup?token=${setup[1]}`))?.status()).toBe(404);

    const enter = async (who: typeof page, phone: string) => {
      await who.goto('/login?next=/desk');
      await fill(who, { 手机号: phone, 密码: password });
      await press(who, '登录');
      await who.waitForURL(/\/desk$/);
      await expectAccessible(who);
    };
    await enter(page, admin!);
    await page.goto('/c/chunhui/people/new');
    await fill(page, { 姓名: '文书云' });
    await page.getByLabel('身份', { exact: true }).selectOption('工作人员');
    await press(page, '登记');
    await page.waitForURL(/\/people\/[0-9a-f-]{36}$/);
    const person = page.url();
    await page.getByRole('link', { name: '给他新的职责' }).click();
    await pick(page, '职责', '社区工作者');
    await press(page, '给他这项职责');
    await expect(page.getByRole('row').filter({ hasText: '文书云' })).toContainText('社区工作者');
    await page.goto(person);
    await press(page, '打印开通账号的户码');
    await page.waitForURL(/\/slips\//);
    await expectAccessible(page);
    const code = (await page.locator('.paper h1').first().textContent()) ?? '';

    const other = await company.guest({ baseURL: site.url });
    await other.goto('/activate');
    await fill(other, { 户码: code, 手机号: clerk!, 新密码: password, 再写一次新密码: password });
    await expectAccessible(other);
    await press(other, '开通，或者重设密码');
    await other.waitForURL(/\/login\?done=activated/);
    await enter(other, clerk!);
    await other.goto('/c/chunhui/issues/new');
    await fill(other, { 一句话说是什么事: '第一件事', 具体位置: '门口', 说详细一点: '试一试。' });
    await pick(other, '哪一类', '其他');
    await press(other, '反映这件事');
    await expectState(other, '待受理');
  } finally {
    await site.stop();
  }
});
