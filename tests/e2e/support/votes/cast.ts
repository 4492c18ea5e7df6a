// A ballot on a screen: chosen, checked, receipt.
import { expect, type Page } from '@playwright/test';
import { choose, expectWords, press } from '../form';
import { expectAccessible } from '../person';

/** Question and answer, office and candidate. */
export type Marks = [question: string, answer: string][];

export async function mark(page: Page, marks: Marks) {
  for (const [question, answer] of marks) await choose(page, question, answer);
  await press(page, '下一步：核对');
}

/** From the chosen ballot to its receipt, which is given. */
export async function checkAndSend(page: Page, said: string[]): Promise<string> {
  await expect(page.locator('.bigpick__v')).toHaveText(said);
  await expectAccessible(page);
  await press(page, '提交表决票');
  await expectWords(page, '您的表决票收到了');
  return (await page.locator('.receipt__no').textContent()) ?? '';
}
