// One case and the forms on it.
import { expect, type Locator, type Page } from '@playwright/test';
import { choose, fill, pick, press, refOf, tick } from '../form';

export interface Case {
  community: string;
  ref: string;
}

export const addressOf = ({ community, ref }: Case, path = '') =>
  `/c/${community}/mediation/${ref}${path ? `/${path}` : ''}`;

export interface Answers {
  pick?: Record<string, string>;
  /** One answer to a question, or several. */
  choose?: Record<string, string | readonly string[]>;
  fill?: Record<string, string>;
  tick?: readonly string[];
  /** A photo of the paper goes with it. */
  photo?: string;
}

/** What a phone would take: here of the page itself. */
const photoOf = async (page: Page | Locator, name: string) => ({
  ...{ name: `${name}.png`, mimeType: 'image/png' },
  buffer: await page.screenshot(),
});

export async function answer(page: Page | Locator, answers: Answers) {
  for (const [label, words] of Object.entries(answers.pick ?? {})) await pick(page, label, words);
  for (const [question, chosen] of Object.entries(answers.choose ?? {}))
    for (const one of [chosen].flat()) await choose(page, question, one);
  await fill(page, answers.fill ?? {});
  for (const words of answers.tick ?? []) await tick(page, words);
  if (answers.photo) await page.locator('input[type=file]').setInputFiles(await photoOf(page, answers.photo));
}

/** The form of one deed, handed in; then the case is on the page again. */
export async function hand(page: Page, of: Case, deed: string, answers: Answers, submit: string) {
  await page.goto(addressOf(of, deed));
  await answer(page, answers);
  await press(page, submit);
  await refOf(page, 'mediation');
}

/** Where the case stands, by the words of its tag. */
export const expectStands = (page: Page, words: string) =>
  expect(page.locator('.head__states').getByText(words, { exact: true }).first()).toBeVisible();

/** The newest case on the reader's own list whose title has these words. */
export async function findCase(page: Page, community: string, words: string): Promise<Case> {
  await page.goto(`/c/${community}/mediation?q=${encodeURIComponent(words)}`);
  await page.locator('table').getByRole('link', { name: words }).first().click();
  return { community, ref: await refOf(page, 'mediation') };
}
