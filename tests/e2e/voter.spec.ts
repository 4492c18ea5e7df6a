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
    await expect(page.getByText(/您代表 紫兰苑 13号楼 1-101/)).toBeVisible();

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
    await press(page, '提交表决票');
    const receipt = page.locator('.receipt__no');
    await expect(receipt).toHaveText(/\S{8}/);
    const number = (await receipt.textContent()) ?? '';
    await expect(page).toHaveURL(/\/receipt/);

    // The ballot that was checked lies behind the receipt: pressed once more it is still one.
    await page.goBack();
    await page
      .getByRole('button', { name: '提交表决票' })
      .or(page.getByRole('link', { name: '看回执' }))
      .click();
    await expect(receipt).toHaveText(number);
    await page.goto(`${vote}/ballot`);
    await expect(page.getByRole('heading', { name: '您这一票已经投过了' })).toBeVisible();
    await page.goto(vote);
    await expect(page.getByText('投过了', { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: '去投票' })).toHaveCount(0);
    await expect(page.locator('.verdict')).toHaveCount(0);
  });
});
