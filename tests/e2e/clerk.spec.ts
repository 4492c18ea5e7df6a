import { demoPhones } from '@/seeds/demo/phones';
import type { Company } from './support/company';
import { deed, expectState, expectWords, fill, pick, press, refOf } from './support/form';
import { expectAccessible, signIn } from './support/person';
import { expect, test } from './support/test';

test('a clerk enters forty papers by the keyboard alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'no keyboard');
  await signIn(page, demoPhones.zjClerk, '/c/zj/votes');
  await page.getByRole('link', { name: '紫兰苑地下车库改建非机动车棚' }).click();
  await page.getByRole('link', { name: '纸票登记和录入' }).click();
  await expectAccessible(page);
  // The last of the forty was cast online before.
  const numbers = Array.from({ length: 39 }, (_, i) => String(900 + i)).concat('3');
  for (let from = 0; from < numbers.length; from += 10) {
    const first = page.getByLabel('第 1 行票号', { exact: true });
    for (let at = 0; at < 80 && !(await first.evaluate((box) => box === document.activeElement)); at++)
      await page.keyboard.press('Tab');
    for (const [at, number] of numbers.slice(from, from + 10).entries()) {
      await page.keyboard.type(number);
      await page.keyboard.press('Tab');
      await page.keyboard.type(String(1 + (at % 4)));
      await page.keyboard.press('Tab');
    }
    await expect(page.getByRole('button', { name: '存下这一页' })).toBeFocused();
    await page.keyboard.press('Enter');
    const isLast = from === 30;
    await expect(page.getByRole('status')).toContainText(isLast ? '存下了 9 张' : '存下了 10 张');
    if (isLast) await expect(page.getByRole('status')).toContainText('3 号');
    else await expect(first).toHaveValue('');
  }
  await expect(page.getByText(/您录过、等另一个人录的：900、901/)).toBeVisible();
  await expectAccessible(page);
});

async function reported(company: Company): Promise<string> {
  const page = await company.as(demoPhones.owner);
  await page.goto('/c/zj/issues/new');
  await fill(page, {
    一句话说是什么事: '单元门关不上',
    具体位置: '13号楼1单元',
    说详细一点: '门吸坏了，夜里一直开着。',
  });
  await pick(page, '哪一类', '其他');
  await press(page, '反映这件事');
  return refOf(page, 'issues');
}

test('two clerks at one record: the later one keeps every word and sees what is new', async ({ company }) => {
  const path = `/c/zj/issues/${await reported(company)}`;
  const [one, two] = [await company.as(demoPhones.zjClerk), await company.as(demoPhones.zjSecretary)];
  await one.goto(path);
  await two.goto(path);
  const accept = await deed(one, '受理');
  await fill(accept, { 公开的标题: '13 号楼单元门关不上，门吸坏了' });
  await press(await deed(two, '受理'), '受理');
  await expectState(two, '已受理，待派');
  await pick(two, '由谁来办', '牛微光');
  await press(await deed(two, '派给经办人'), '派出去');
  await expectState(two, '处理中');

  await press(accept, '受理');
  const kept = one.getByRole('alert').filter({ hasText: '这条记录被别人改过' });
  await expect(kept).toContainText('13 号楼单元门关不上，门吸坏了');
  await expectState(one, '处理中');

  await fill(await deed(one, '记一次办理'), { 这次做了什么: '我去看过，门吸的型号记下了。' });
  await two.reload();
  await fill(await deed(two, '记一次办理'), { 这次做了什么: '约了物业明天上午来换门吸。' });
  await press(await deed(two, '记一次办理'), '记下来');
  await expectWords(two, '约了物业明天上午来换门吸。');
  await press(await deed(one, '记一次办理'), '记下来');
  await expectWords(one, '约了物业明天上午来换门吸。');
  await expect(one.getByLabel('这次做了什么')).toHaveValue('我去看过，门吸的型号记下了。');
  await press(await deed(one, '记一次办理'), '记下来');
  await expectWords(one, '我去看过，门吸的型号记下了。');
});
