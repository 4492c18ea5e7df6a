import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** Signs in as a demo person and comes to `next`. */
export async function signIn(page: Page, phone: string, next = '/desk') {
  await page.goto(`/login?next=${encodeURIComponent(next)}`);
  await page.locator('input[name=phone]').fill(phone);
  await page.locator('input[name=password]').fill('yishi-2026');
  await page.locator('form:has(input[name=password]) button[type=submit]').click();
  await page.waitForURL((url) => url.pathname === next);
}

/** The parts that this worker's axe has found without a fault, of each kind of page at each width. */
const faultless = new Map<string, Set<string>>();

const partsOf = (page: Page) =>
  page.evaluate(() => ({
    kind: `${innerWidth} ${location.pathname.replace(/[\w-]*\d[\w-]*/g, '*')}`,
    parts: [...document.querySelectorAll('main *')].map((part) => `${part.localName}.${part.className}`),
  }));

/** No fault that axe can find, at WCAG 2.2 AA, but for rules that do not fit this page. It looks where a part is new. */
export async function expectAccessible(page: Page, except: string[] = []) {
  const { kind, parts } = await partsOf(page);
  const known = faultless.get(kind) ?? new Set();
  // The other engine shows the same pages.
  if (test.info().project.name === 'postgres' || parts.every((part) => known.has(part))) return;
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules(except)
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
  faultless.set(kind, new Set([...known, ...parts]));
}
