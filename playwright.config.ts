import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/testing/chromium';
import type { SiteOptions } from './tests/e2e/support/test';

const executablePath = process.env.CHROMIUM_PATH || findChromium() || undefined;
process.env.CHROMIUM_PATH = executablePath;

export default defineConfig<object, SiteOptions>({
  testDir: 'tests/e2e',
  outputDir: '.tmp/playwright',
  globalSetup: './tests/e2e/support/template.ts',
  workers: 2,
  timeout: 90_000,
  // A busy machine answers late; what comes is the same.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // `--trace on` when one is looked for: it costs a tenth of all time.
    trace: 'off',
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    launchOptions: { executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] },
  },
  projects: [
    // The same journeys on the other engine: those that say so. One at a time, so first: the others go on beside them.
    {
      name: 'postgres',
      grep: /@postgres/,
      workers: 1,
      use: { viewport: { width: 1280, height: 800 }, engine: 'postgres' },
    },
    // Long journeys whose persons hold a phone go on no other screen.
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 800 } } },
    // What no screen is looked at for runs once, and what its persons do at a desk.
    {
      name: 'phone',
      grepInvert: /@once/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
});
