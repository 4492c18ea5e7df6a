// Numbered papers: counted out and in, read by two.
import { expect } from '@playwright/test';
import type { Address } from '@/seeds/demo/play-vote';
import type { Company } from '../company';
import { choose, expectWords, fill, pick, press } from '../form';
import { openVote } from './open';

const choices = { 同意: '1', 不同意: '2', 弃权: '3', 无效: '4' } as const;
/** What stands on the paper of this number. */
export type Read = [number: string, choice: keyof typeof choices][];
/** Left out where the vote has papers of one kind. */
type Kind = string | undefined;

export async function counterReads(company: Company, phone: string, vote: Address, read: Read, kind?: Kind) {
  const page = await openVote(company, phone, vote, '/papers');
  if (kind) await choose(page, '这一页是哪一种票', kind);
  for (const [at, [number, choice]] of read.entries()) {
    await page.getByLabel(`第 ${at + 1} 行票号`, { exact: true }).fill(number);
    await pick(page, `第 ${at + 1} 行票上写的`, `${choices[choice]} ${choice}`);
  }
  await press(page, '存下这一页');
  await expectWords(page, `存下了 ${read.length} 张`);
}

export async function counterCounts(
  company: Company,
  phone: string,
  vote: Address,
  counts: [act: '发出' | '收回', howMany: number, kind?: Kind][],
) {
  const page = await openVote(company, phone, vote, '/papers');
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: '登记张数' }) });
  for (const [act, howMany, kind] of counts) {
    await choose(form, '发出还是收回', act);
    if (kind) await choose(form, '哪一种票', kind);
    await fill(form, { 张数: String(howMany) });
    const before = Number(await page.getByRole('row', { name: act }).locator('td').textContent());
    await press(page, '登记张数');
    await expect(page.getByRole('row', { name: act })).toContainText(String(before + howMany));
  }
}
