import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium as playwright } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** A browser with a missing library does not even tell its version. */
const works = (file: string | undefined) =>
  file && spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0 ? file : undefined;

/** Playwright wants a path, not a name. */
const onPath = (name: string) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));

const installed = () =>
  [process.env.CHROMIUM_PATH, ...names.map(onPath), playwright.executablePath()].find((file) => works(file)) ?? null;

const run = (command: string) => {
  console.log(`$ ${command}`);
  return spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
};

/** The system's Chromium, or one installed now: Playwright's own, else Debian's. Says what is missing when there is none. */
export function findChromium(): string | null {
  const first = installed();
  if (first) return first;
  console.log('没有找到 Chromium,正在安装 / no Chromium found, installing one …');
  run('playwright install chromium');
  const own = installed();
  if (own) return own;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    run('apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-cjk');
    const packaged = installed();
    if (packaged) return packaged;
  }
  console.error(
    '缺少 Chromium,浏览器测试算作没有通过。请安装 chromium 和中文字体 fonts-noto-cjk,或用 CHROMIUM_PATH 指明 / ' +
      'Chromium is missing, the browser journeys count as failed: install chromium and a CJK font, or set CHROMIUM_PATH',
  );
  return null;
}
