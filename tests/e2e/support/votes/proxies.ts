// 书面委托: entered at the desk with the paper in hand, used in the hall by a holder who is there.
import { expect } from '@playwright/test';
import type { Address } from '@/seeds/demo/play-vote';
import type { Company } from '../company';
import { choose, deed, fill, press, tick } from '../form';
import { expectAccessible } from '../person';
import { openVote } from './open';

interface Proxy {
  /** The principal's number on the roll. */
  number: string;
  holder: string;
}

export async function clerkRegistersAProxy(company: Company, clerk: string, vote: Address, { number, holder }: Proxy) {
  const page = await openVote(company, clerk, vote, '/proxies');
  const finding = await deed(page, '登记一份委托');
  await fill(finding, { 先找受托人: holder });
  await press(finding, '查找');
  const entering = page.locator('form').filter({ has: page.getByRole('button', { name: '登记委托' }) });
  await choose(entering, '受托人', holder);
  await fill(entering, { 委托人在名册上的号: number });
  const photo = { name: '委托书.png', mimeType: 'image/png', buffer: await page.screenshot() };
  await entering.locator('input[type=file]').setInputFiles(photo);
  await tick(entering, '看到了委托人签字的书面委托');
  await expectAccessible(page);
  await press(entering, '登记委托');
  await expect(page.getByRole('row').filter({ hasText: holder })).toContainText(number);
  await expectAccessible(page);
}

/** The holder is handed the principal's blank paper. */
export async function holderIsThere(company: Company, counter: string, vote: Address, { number, holder }: Proxy) {
  const page = await openVote(company, counter, vote, '/proxies');
  const using = await deed(page, '受托人到场');
  await fill(using, { 委托人在名册上的号: number });
  await tick(using, '受托人本人在场');
  await press(using, '登记受托人领票');
  await expect(page.getByRole('row').filter({ hasText: holder })).toContainText('已');
  await expectAccessible(page);
}
