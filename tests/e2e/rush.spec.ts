// Four hundred households at once; the server killed among them; the clock passing the closing. No browser: as many forms.

import { rmSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { type Engine, measure } from '@/bench/engine';
import type { Rush } from '@/bench/rush/one-engine';
import { startPostgres } from '../support/postgres';
import { actionsKey } from './support/template';
import type { SiteOptions } from './support/test';

const test = base.extend<object, SiteOptions>({ engine: ['sqlite', { option: true, scope: 'worker' }] });
const nothingWrong = { broken: 0, lost: 0, doubled: 0, changed: 0, untold: 0, miscounted: 0, chain: 0 };

async function rushOn(engine: Engine): Promise<Rush> {
  const dataDir = `.tmp/e2e/rush-${engine}`;
  rmSync(dataDir, { recursive: true, force: true });
  process.env.NEXTAUTH_SECRET ??= 'the-rush-signs-its-sessions-with-this';
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = actionsKey();
  const postgres = engine === 'postgres' ? await startPostgres() : null;
  try {
    const url = postgres?.url ?? `file:${dataDir}/app.db`;
    const args = ['rush', '--short', '--households', '400'];
    return await measure<Rush>({ script: 'bench/rush/one-engine.ts', engine, dataDir, url, args });
  } finally {
    await postgres?.stop();
  }
}

test('what was acknowledged is counted once, though the server is killed and the vote closes @once @postgres', async ({
  engine,
}) => {
  const { runs, isWhole } = await rushOn(engine);
  for (const [name, run] of Object.entries(runs)) {
    console.log(`  ${name}: ${run.acknowledged} ballots, ${run.posts} posts, ${run.seconds.toFixed(1)} s`);
    expect(run).toMatchObject(nothingWrong);
  }
  expect(runs['killed in the middle']).toMatchObject({ acknowledged: 400, posts: 800 });
  const inTime = runs['closing in the middle']!.acknowledged;
  expect(inTime).toBeGreaterThanOrEqual(160);
  expect(inTime).toBeLessThan(400);
  expect(isWhole).toBe(true);
});
