import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './person';

type Scope = Page | Locator;

const beginning = (words: string) => new RegExp(`^${words.replace(/[()（）]/g, '.')}`);
const labelled = (scope: Scope, label: string) => scope.getByLabel(beginning(label));

/** The fold of this deed, open. */
export async function deed(page: Page, title: string): Promise<Locator> {
  const fold = page.locator('details.fold').filter({ has: page.locator(`summary:text-is("${title}")`) });
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  return fold;
}

/** Types into boxes by their labels. */
export async function fill(scope: Scope, fields: Record<string, string>) {
  for (const [label, text] of Object.entries(fields)) await labelled(scope, label).fill(text);
}

/** The first option with these words. */
export async function pick(scope: Scope, label: string, words: string) {
  const box = labelled(scope, label);
  const value = await box.locator('option').filter({ hasText: words }).first().getAttribute('value');
  await box.selectOption(value);
}

/** Presses the row of a choice or of a tick. */
export async function choose(scope: Scope, question: string, answer: string) {
  await scope
    .getByRole('group', { name: question })
    .locator('label')
    .filter({ hasText: beginning(answer) })
    .click();
}

export const tick = (scope: Scope, words: string) => scope.locator('label').filter({ hasText: words }).click();

export const press = (scope: Scope, name: string) => scope.getByRole('button', { name, exact: true }).click();

/** These words stand on the page, and it is without a fault. */
export async function expectWords(page: Page, words: string) {
  await expect(page.getByText(words, { exact: true }).filter({ visible: true }).first()).toBeVisible();
  await expectAccessible(page);
}

/** The record as it stands now, without a fault. */
export async function expectState(page: Page, words: string) {
  await expect(page.locator('.head__states, .verdict__w').getByText(words, { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
}

/** 2026-12 of the record that this page shows; when none comes, what the page says instead. */
export async function refOf(page: Page, kind: string): Promise<string> {
  await page.waitForURL(new RegExp(`/${kind}/\\d{4}-\\d+$`), { timeout: 60_000 }).catch(async (late: Error) => {
    const said = await page.locator('.errors, .acts--send').allInnerTexts();
    throw new Error(`${late.message}\n${page.url()}: ${said.join(' · ')}`);
  });
  return new URL(page.url()).pathname.split('/').at(-1)!;
}
