import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './chromium';
import { type Count, countPlaywright, countVitest, one } from './count';
import { findOffice } from './office';

const results = '.tmp/results';

function shell(command: string, env: Record<string, string> = {}): Promise<boolean> {
  const child = spawn(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** Counts as one test. */
export const staticStep = (command: string) => async (): Promise<Count> => one(await shell(command));

export async function unitStep(): Promise<Count> {
  findOffice();
  const file = `${results}/vitest.json`;
  const ended = await shell(`vitest run --reporter=default --reporter=json --outputFile.json=${file}`);
  return countVitest(file, ended);
}

let built = false;

export async function buildStep(): Promise<Count> {
  built = await shell('tsx scripts/build.ts');
  return one(built);
}

/** Without a build or a browser every journey has failed: that it could not be tried is no excuse. */
export async function browserStep(): Promise<Count> {
  const journeys = globSync('tests/e2e/**/*.spec.ts').length;
  const none = { passed: 0, failed: Math.max(journeys, 1), skipped: 0 };
  if (!built) return none;
  const chromium = findChromium();
  if (!chromium) return none;
  const file = `${results}/playwright.json`;
  const ended = await shell('playwright test --reporter=list,json', {
    CHROMIUM_PATH: chromium,
    // Each journey's server compiles the same files.
    NODE_COMPILE_CACHE: path.resolve('.tmp/compile-cache'),
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return countPlaywright(file, ended);
}
