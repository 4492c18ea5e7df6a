// `npm run screenshots [-- http://localhost:3000]`: the pictures of the README, from a running demo.
import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { demoPassword, demoPhones } from '@/seeds/demo/phones';
import { findChromium } from './testing/chromium';

const site = (process.argv[2] ?? 'http://localhost:3000').replace(/\/+$/, '');
const folder = 'docs/screenshots';
const desktop = { width: 1120, height: 760 };
const phone = { width: 390, height: 900 };

interface Picture {
  name: string;
  size: typeof desktop;
  /** Who looks; nobody: a guest. */
  as?: string;
  path: string;
  /** Words of the links to follow from there. */
  follow?: string[];
  /** The page of that record which has no link of its own to follow. */
  leaf?: string;
  /** Where on the page to look. */
  at?: string;
}

const pictures: Picture[] = [
  { name: 'board', size: desktop, path: '/c/zj' },
  {
    name: 'ballot-phone',
    size: phone,
    as: demoPhones.owner,
    path: '/c/zj/votes',
    follow: ['地下车库改建'],
    leaf: 'ballot',
    at: 'h2:has-text("怎样才算通过")',
  },
  { name: 'result', size: desktop, path: '/c/ljg/votes', follow: ['安全自治十条'], at: 'h1' },
  { name: 'mediation', size: desktop, as: demoPhones.mediator, path: '/c/zj/mediation', follow: ['充电桩'] },
  {
    name: 'notice-paper',
    size: desktop,
    as: demoPhones.ljgGrid,
    path: '/c/ljg/notices',
    follow: ['群租'],
    leaf: 'paper',
    at: '.paperbox',
  },
  { name: 'desk', size: desktop, as: demoPhones.zjClerk, path: '/desk' },
];

async function signIn(page: Page, who: string) {
  await page.goto(`${site}/login`);
  await page.locator('input[name=phone]').fill(who);
  await page.locator('input[name=password]').fill(demoPassword);
  await page.locator('form:has(input[name=password]) button[type=submit]').click();
  await page.waitForURL(`${site}/desk`);
}

async function take(browser: Browser, { name, size, as, path, follow = [], leaf, at }: Picture) {
  const context = await browser.newContext({ viewport: size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  if (as) await signIn(page, as);
  await page.goto(site + path);
  for (const words of follow) {
    const href = await page.getByRole('link', { name: words }).first().getAttribute('href');
    await page.goto(new URL(href ?? '/', page.url()).href);
  }
  if (leaf) await page.goto(`${page.url().replace(/[?#].*/, '')}/${leaf}`);
  if (at)
    await page
      .locator(at)
      .first()
      .evaluate((found) => found.scrollIntoView());
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${folder}/${name}.png  ${page.url()}`);
  await context.close();
}

const executablePath = findChromium();
if (!executablePath) process.exit(1);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const picture of pictures) await take(browser, picture);
} finally {
  await browser.close();
}
