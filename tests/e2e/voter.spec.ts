import { demoPhones } from '@/seeds/demo/phones';
import { choose, press } from './support/form';
import { signIn } from './support/person';
import { expect, test } from './support/test';

const title = '紫兰苑地下车库改建非机动车棚（示例）';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an owner votes once, from the list to the receipt, whatever is pressed twice @postgres', async ({ page }) => {
    await signIn(page, demoPhones.owner, '/c/zj/votes');
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByText('正在表决', { exact: true }).first()).toBeVisible();
    const vote = page.url();
    await page.getByRole('link', { name: '去投票' }).click();
    await expect(page.getByText(/您代表 紫兰苑 13-1-101，89.12 ㎡，算 1 人/)).toBeVisible();

    await press(page, '下一步：核对');
    await expect(page.getByRole('alert').first()).toBeVisible();
    await choose(page, '请选一个', '同意');
    await press(page, '下一步：核对');
    await expect(page.locator('.bigpick__v')).toHaveText('同意');
    await page.getByRole('link', { name: '回去重选' }).click();
    await expect(page.getByRole('radio', { name: '同意', exact: true })).not.toBeChecked();
    await choose(page, '请选一个', '不同意');
    await press(page, '下一步：核对');
    await expect(page.locator('.bigpick__v')).toHaveText('不同意');

    // The same in a second tab, to be sent when the first has been.
    const again = await page.context().newPage();
    await again.goto(`${vote}/ballot`);
    await choose(again, '请选一个', '同意');
    await press(again, '下一步：核对');
    const [sent] = await Promise.all([
      page.waitForRequest((request) => request.method() === 'POST'),
      press(page, '提交表决票'),
    ]);
    await expect(page).toHaveURL(/\/receipt/);
    const receipt = page.locator('.receipt__no');
    await expect(receipt).toHaveText(/\S{8}/);
    const number = (await receipt.textContent()) ?? '';

    await press(again, '提交表决票');
    await expect(again.getByText(/您这一票已经投过了/).first()).toBeVisible();
    // Pressed twice: the very same post leads to the very same receipt.
    const repeated = await page.request.fetch(sent);
    expect(await repeated.text()).toContain(number);
    // The page before was the answer to a form: a browser may ask before it shows that again.
    await page.goBack().catch(() => {});
    await again.goto(`${vote}/ballot`);
    await expect(again.getByRole('heading', { name: '您这一票已经投过了' })).toBeVisible();
    await again.goto(vote);
    await expect(again.getByText('投过了', { exact: true })).toBeVisible();
    await expect(again.getByRole('link', { name: '去投票' })).toHaveCount(0);
    await expect(again.locator('.verdict')).toHaveCount(0);
  });
});
