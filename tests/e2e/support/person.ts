import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Signs in as a demo person and comes to `next`. */
export async function signIn(page: Page, phone: string, next = '/desk') {
  await page.goto(`/login?next=${encodeURIComponent(next)}`);
  await page.locator('input[name=phone]').fill(phone);
  await page.locator('input[name=password]').fill('yishi-2026');
  await page.locator('form:has(input[name=password]) button[type=submit]').click();
  await page.waitForURL((url) => url.pathname === next);
}

/** No fault that axe can find, at WCAG 2.2 AA, but for rules that do not fit this page. */
export async function expectAccessible(page: Page, except: string[] = []) {
  // After a deed the page's title comes last.
  await expect(page).toHaveTitle(/./);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules(except)
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
}
