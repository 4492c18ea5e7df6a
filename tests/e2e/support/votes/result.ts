// Counted, certified by two, published.
import { expect } from '@playwright/test';
import type { Address } from '@/seeds/demo/play-vote';
import type { Company } from '../company';
import { expectState, press } from '../form';
import { openVote } from './open';

export async function counterCountsTheVote(company: Company, phone: string, vote: Address) {
  const page = await openVote(company, phone, vote);
  await expectState(page, '已截止，等计票');
  await press(page, '计票');
  await expectState(page, '已计票，等两人证明');
}

export async function twoCertify(company: Company, vote: Address, [first, second]: [string, string]) {
  for (const [phone, state] of [
    [first, '已计票，等两人证明'],
    [second, '结果已证明'],
  ] as const) {
    const page = await openVote(company, phone, vote);
    await press(page, '核算并证明');
    await expect(page.getByRole('button', { name: '核算并证明' })).toHaveCount(0);
    await expectState(page, state);
  }
}

export async function clerkPublishes(company: Company, phone: string, vote: Address) {
  const page = await openVote(company, phone, vote);
  await press(page, '开始公示');
  await expectState(page, '结果公示中');
}
