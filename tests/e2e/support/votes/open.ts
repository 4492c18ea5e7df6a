import type { Page } from '@playwright/test';
import type { Address } from '@/seeds/demo/play-vote';
import type { Company } from '../company';

/** A page of this vote, as this person sees it. */
export async function openVote(
  company: Company,
  phone: string,
  { community, ref }: Address,
  under = '',
): Promise<Page> {
  const page = await company.as(phone);
  await page.goto(`/c/${community}/votes/${ref}${under}`);
  return page;
}
