// A mediator's phone in a stairwell: no network, a second device, a second person.
import type { Page } from '@playwright/test';
import { demoPhones } from '@/seeds/demo/phones';
import { expectWords, fill, pick, press } from './support/form';
import { expectAccessible, signIn } from './support/person';
import { expect as expectSoon, test } from './support/test';

/** A machine on which everything runs at once is slow. */
const expect = expectSoon.configure({ timeout: 20_000 });

const phone = '/mediation/field-notes';
const heard = '三楼说夜里一点还在响，手机里录了音。';
const written = '看到什么、听到什么';

const says = (page: Page, words: string) => expect(page.getByRole('status').first()).toContainText(words);
const note = (page: Page, words: string) => page.locator('.field-notes > li').filter({ hasText: words });

/** The page and all it runs on are kept by the worker. */
const expectKept = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async (path) => {
        await navigator.serviceWorker.ready;
        const kept = await caches.match(path);
        return Boolean(kept && navigator.serviceWorker.controller);
      }, phone),
    )
    .toBe(true);

/** All that any cache of this device holds, scripts and styles apart. */
const keptPaths = (page: Page) =>
  page.evaluate(async () => {
    const rooms = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const kept = (await Promise.all(rooms.map((room) => room.keys()))).flat();
    const paths = kept.map(({ url }) => new URL(url).pathname);
    return paths.filter((path) => !path.startsWith('/_next/static/')).sort();
  });

async function change(page: Page, from: string, to: string) {
  await press(note(page, from), '改');
  await fill(page, { [written]: to });
  await press(page, '改好了');
}

test('written without a network, sent once, changed on two devices, put into a case', async ({
  page,
  context,
  company,
  isMobile,
}) => {
  test.skip(!isMobile, 'a phone');
  await signIn(page, demoPhones.mediator, phone);
  await says(page, '都已送到。');
  await expectKept(page);
  expect(await keptPaths(page)).toEqual(['/icon.svg', '/marks.svg', phone]);
  await expectAccessible(page);

  await context.setOffline(true);
  await page.reload();
  await says(page, '现在没有网。写下的先存在这台手机上。');
  await fill(page, { [written]: heard });
  await expect(page.getByText('写到这里的，已经存在这台手机上。')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(written)).toHaveValue(heard);
  await fill(page, { 哪个案子: '楼上夜里响' });
  await press(page, '存下这条');
  await expect(note(page, heard)).toContainText('只在这台手机上，等送出');
  await expectAccessible(page);
  await page.reload();
  await expect(note(page, heard)).toContainText('只在这台手机上，等送出');
  await expect(page.getByLabel(written)).toHaveValue('');

  await context.setOffline(false);
  await expect(note(page, heard)).toContainText('已送到，还没放进案子');
  await says(page, '都已送到。');

  const other = await company.as(demoPhones.mediator);
  await other.goto(phone);
  await expect(note(other, heard)).toHaveCount(1);
  await context.setOffline(true);
  await change(page, heard, `${heard}四楼也听见了。`);
  await change(other, heard, `${heard}物业来看过。`);
  await expect(note(other, '物业来看过')).toContainText('已送到');
  await context.setOffline(false);
  const both = note(page, '两边改得不一样，请您定');
  await expect(both).toContainText('四楼也听见了');
  await expect(both).toContainText('物业来看过');
  await expectAccessible(page);
  await press(both, '两份都留');
  await expect(note(page, '已送到，还没放进案子')).toHaveCount(2);
  await says(page, '都已送到。');

  await page.goto('/c/zj/mediation/field-notes');
  await expectAccessible(page);
  await page.locator('li').filter({ hasText: '四楼也听见了' }).getByRole('link').click();
  const cases = page.getByLabel('放进哪个案子');
  await cases.selectOption({ index: 1 });
  await pick(page, '哪一步', '细心调查');
  await fill(page, { 在哪里: '三楼楼道', 谁在: '三楼、四楼' });
  await expectAccessible(page);
  await press(page, '放进案子');
  await page.waitForURL(/\/mediation\/\d{4}-\d+$/);
  await expectWords(page, `${heard}四楼也听见了。`);
  await page.goto(phone);
  await says(page, '都已送到。');
  await expect(note(page, heard)).toHaveCount(1);
});

test('what is typed offline stays closed to the next person on the phone', async ({ page, context, isMobile }) => {
  test.skip(!isMobile, 'a phone');
  await signIn(page, demoPhones.mediator, phone);
  await says(page, '都已送到。');
  await expectKept(page);
  await context.setOffline(true);
  await fill(page, { [written]: '只有我该看到的话。' });
  await press(page, '存下这条');
  await expect(note(page, '只有我该看到的话')).toContainText('等送出');
  // The network is back, the server does not answer before its writer has left.
  await page.route('**/sync', () => undefined);
  await context.setOffline(false);
  await page.goto('/me');
  await page.unroute('**/sync');
  await press(page, '退出登录');
  await expect(page.getByRole('status')).toContainText('这台设备上没交的草稿也清掉了。');
  await page.goto(phone);
  await says(page, '您还没有登录');
  await expect(page.locator('.field-notes')).toHaveCount(0);
  await signIn(page, demoPhones.director, phone);
  await says(page, '都已送到。');
  await expect(page.getByText(/还锁着别人的 \d+ 条/)).toBeVisible();
  await expect(page.getByText('只有我该看到的话')).toHaveCount(0);
  // What a window of the one before still sends is not taken from the next.
  const words = { community: 'zj', id: crypto.randomUUID(), version: '0', text: '不是她写的。' };
  const late = { multipart: { ...words, who: '0'.repeat(24), key: crypto.randomUUID() } };
  expect((await page.request.post(`${phone}/sync`, late)).status()).toBe(401);
});
