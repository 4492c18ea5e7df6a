import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const start = (settings: Record<string, string>) =>
  new Promise<{ code: unknown; said: string }>((resolve) => {
    const env = { ...process.env, DATA_DIR: '.tmp/never', ...settings };
    const args = ['--import', 'tsx', 'scripts/serve.ts'];
    execFile(path.resolve('node_modules/node/bin/node'), args, { env }, (error, _, said) =>
      resolve({ code: error?.code, said }),
    );
  });

it('a wrong setting stops the start with a line for each', async () => {
  const { code, said } = await start({
    PORT: 'abc',
    SEED: 'maybe',
    DATABASE_URL: 'mysql://u:p@h/d',
    LOG_LEVEL: 'loud',
  });
  expect(code).toBe(1);
  expect(said.match(/^ {2}(PORT|SEED|DATABASE_URL|LOG_LEVEL): .*\p{Script=Han}/gmu)).toHaveLength(4);
  expect(said).not.toContain('u:p@h');
});

it('a data folder that cannot be made stops the start with a line too', async () => {
  const { code, said } = await start({ DATA_DIR: 'package.json/data' });
  expect(code).toBe(1);
  expect(said).toMatch(/^DATA_DIR: .*\p{Script=Han}.* \/ .*[a-z]/u);
});
