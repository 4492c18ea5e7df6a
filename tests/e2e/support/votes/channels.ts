// The other ways to one roll: the kiosk of the hall, the box that goes from door to door, papers that are back.
import { expect } from '@playwright/test';
import type { Address } from '@/seeds/demo/play-vote';
import type { Company } from '../company';
import { choose, expectWords, fill, pick, press } from '../form';
import { expectAccessible } from '../person';
import { mark } from './cast';
import { openVote } from './open';

/** Two people open the kiosk for this number: one hands out the slip, the other says that it is good. */
export async function twoOpenTheKiosk(
  company: Company,
  [first, second]: [string, string],
  vote: Address,
  number: string,
): Promise<string> {
  const page = await openVote(company, first, vote, '/kiosk');
  await expectAccessible(page);
  await fill(page, { 名册上的号: number });
  await press(page, '发一个票码');
  await expectWords(page, '会场自助投票票条');
  const code = (await page.locator('.receipt__no').textContent()) ?? '';
  const other = await openVote(company, second, vote, '/kiosk');
  await press(other, `启用 ${number} 号的票码`);
  await expect(other.getByRole('row').getByText('启用了，等投票人输入')).toBeVisible();
  await expectAccessible(other);
  return code;
}

/** On a device without a session: one ballot, its receipt, and nothing behind it. */
export async function somebodyVotesAtTheKiosk(company: Company, code: string, answer: string) {
  const page = await company.guest();
  await page.goto('/kiosk');
  await expectAccessible(page);
  await fill(page, { 票码: code });
  await press(page, '打开选票');
  await expectAccessible(page);
  await mark(page, [['请选一个', answer]]);
  await expect(page.locator('.bigpick__v')).toHaveText(answer);
  await expectAccessible(page);
  await press(page, '提交表决票');
  await expect(page.getByRole('heading', { name: '您的表决票收到了' })).toBeVisible();
  // WCAG 2.2.1, essential: a receipt that stays on the screen of the hall is the next one's to read.
  await expectAccessible(page, ['meta-refresh']);
  await page.getByRole('link', { name: '完成' }).click();
  await expectWords(page, '请输入票码');
  await page.goBack();
  await expect(page.locator('.receipt__no')).toHaveCount(0);
  await page.goto('/kiosk');
  await fill(page, { 票码: code });
  await press(page, '打开选票');
  await expect(page.locator('.errors').filter({ visible: true })).toBeVisible();
  await expectAccessible(page);
}

/** Who carries the box, and to whom: before it goes. */
export async function clerkLogsAVisit(
  company: Company,
  clerk: string,
  vote: Address,
  carriers: [string, string],
  number: string,
) {
  const page = await openVote(company, clerk, vote, '/visits');
  await pick(page, '带票箱的第一个人', carriers[0]);
  await pick(page, '带票箱的第二个人', carriers[1]);
  await fill(page, { 去名册上的哪些号: number });
  await press(page, '登记这一趟');
  await expect(page.getByRole('row').filter({ hasText: carriers.join('、') })).toContainText(number);
  await expectAccessible(page);
}

/** From now on this elector cannot vote on a screen. */
export async function paperIsBack(company: Company, counter: string, vote: Address, kind: string, number: string) {
  const page = await openVote(company, counter, vote, '/returns');
  await choose(page, '哪一种票', kind);
  await fill(page, { 票上的号: number });
  await press(page, '登记收回');
  await expect(page.getByText(`1 张：${number}`)).toBeVisible();
  await expectAccessible(page);
}
