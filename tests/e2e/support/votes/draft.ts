// A vote before it opens: drafted, looked at once more, announced.
import { expect } from '@playwright/test';
import type { Address } from '@/seeds/demo/play-vote';
import type { Company } from '../company';
import { choose, deed, expectState, fill, pick, press, refOf } from '../form';
import { expectAccessible } from '../person';
import { openVote } from './open';

export interface Draft {
  community: string;
  clerk: string;
  /** What follows /votes/new: the kind of ballot, or the election before. */
  query?: string;
  estate?: string;
  rule: string;
  channels: string[];
  /** Days from today: opens at nine, closes at six in the evening. */
  opens: number;
  closes: number;
  fields: Record<string, string>;
}

export async function clerkDrafts(company: Company, draft: Draft): Promise<Address> {
  const { community, clerk, query = '', opens, closes } = draft;
  const page = await company.as(clerk);
  await page.goto(`/c/${community}/votes/new${query}`);
  await choose(page, '由谁表决', draft.rule);
  if (draft.estate) await pick(page, '哪个小区', draft.estate);
  await fill(page, {
    ...draft.fields,
    什么时候开始: `${company.day(opens)}T09:00`,
    什么时候截止: `${company.day(closes)}T18:00`,
  });
  const ways = page.getByRole('group', { name: '可以怎么投' });
  for (const channel of draft.channels)
    await ways
      .locator('label')
      .filter({ has: page.getByText(channel, { exact: true }) })
      .click();
  await expectAccessible(page);
  await press(page, '起草');
  const ref = await refOf(page, 'votes');
  await expectState(page, '起草中');
  return { community, ref };
}

/** `roll`: how many stand on it, in its own words. */
export async function clerkAnnounces(company: Company, clerk: string, vote: Address, roll: string) {
  const page = await openVote(company, clerk, vote);
  await page.getByRole('link', { name: '核对后公告' }).click();
  await expect(page.getByRole('heading', { name: '核对以后公告' })).toBeVisible();
  await expectAccessible(page);
  await press(page, '公告并冻结');
  await expectState(page, '已公告，还没开始');
  await expect(page.getByText(roll).first()).toBeVisible();
}

export async function partyStudies(company: Company, secretary: string, vote: Address, on: number) {
  const page = await openVote(company, secretary, vote);
  const study = await deed(page, '登记党组织研究');
  const minute = `村党总支会议纪要第 ${on} 号`;
  await fill(study, { 哪天研究的: company.day(on), 会议纪要编号: minute });
  await press(study, '登记');
  await expect(page.getByText(minute).first()).toBeVisible();
  await expectAccessible(page);
}
