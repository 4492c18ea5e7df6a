// The box of a secret vote: two keys before, blank papers in bundles, two passphrases after.
import { expect } from '@playwright/test';
import type { Address } from '@/seeds/demo/play-vote';
import type { Company } from '../company';
import { expectState, fill, press } from '../form';
import { expectAccessible } from '../person';
import { openVote } from './open';

const passphrases = ['老槐树下的第三块石头', '小院里的枣今年很甜很甜'] as const;
type Two = readonly [string, string];

export async function twoMakeTheKeys(company: Company, keepers: Two, vote: Address) {
  for (const [nth, keeper] of keepers.entries()) {
    const page = await openVote(company, keeper, vote, '/box');
    await fill(page, { 您自己的口令: passphrases[nth]!, 再写一遍: passphrases[nth]! });
    await press(page, '设这一把钥匙');
    await expect(page.getByText('设好了', { exact: true })).toHaveCount(nth + 1);
    await expectAccessible(page);
  }
}

/** Blank papers go to these numbers; `all`: as many are out then. */
export async function counterHands(company: Company, counter: string, vote: Address, numbers: string[], all: number) {
  const page = await openVote(company, counter, vote, '/papers');
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: '登记发票' }) });
  await fill(form, { 名册上的号: numbers.join(' ') });
  await press(form, '登记发票');
  await expect(page.getByRole('row', { name: '发出' })).toContainText(String(all));
  await expectAccessible(page);
}

export async function counterTakesBack(company: Company, counter: string, vote: Address, amount: number, all: number) {
  const page = await openVote(company, counter, vote, '/papers');
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: '登记收回' }) });
  await fill(form, { 张数: String(amount) });
  await press(form, '登记收回');
  await expect(page.getByRole('row', { name: '收回' })).toContainText(String(all));
}

/** Each counts the bundle without knowing what the other found. */
export async function twoCountABundle(company: Company, two: Two, vote: Address, bundle: number, lines: string[]) {
  for (const [nth, counter] of two.entries()) {
    const page = await openVote(company, counter, vote, '/papers');
    await fill(page, { 第几捆: String(bundle), 一行一张票: lines.join('\n') });
    await press(page, '存下这一捆');
    const said = nth ? `数定了，${lines.length} 张` : '数了一遍，等另一个人数（您数过了）';
    await expect(page.getByRole('listitem').filter({ hasText: `第 ${bundle} 捆：` })).toContainText(said);
    await expectAccessible(page);
  }
}

export async function twoOpenTheBox(company: Company, keeper: string, vote: Address) {
  const page = await openVote(company, keeper, vote);
  await expectState(page, '已截止，等计票');
  await page.getByRole('link', { name: '开箱计票' }).click();
  await expect(page.getByRole('heading', { name: '两个人一起开箱' })).toBeVisible();
  await expectAccessible(page);
  const boxes = page.getByLabel(/的口令$/);
  for (const [nth, passphrase] of passphrases.entries()) await boxes.nth(nth).fill(passphrase);
  await press(page, '开箱计票');
  await expectState(page, '已计票，等两人证明');
}
