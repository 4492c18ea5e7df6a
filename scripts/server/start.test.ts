import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { expect, it } from 'vitest';
import { scratch } from '@/tests/support/scratch';

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

it.each(['package.json/data', '/proc/data'])(
  'a data folder that cannot be made (%s) stops the start too',
  async (DATA_DIR) => {
    const { code, said } = await start({ DATA_DIR });
    expect(code).toBe(1);
    expect(said).toMatch(/^DATA_DIR: .*\p{Script=Han}.* \/ .*[a-z]/u);
  },
);

it('a port that is taken stops the start at once, before anything is made in the database', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const DATA_DIR = scratch('taken');
  const { code, said } = await start({ DATA_DIR, PORT: String(port) });
  other.close();
  expect(code).toBe(1);
  expect(said).toMatch(new RegExp(`^PORT: 端口 ${port} 已被占用`));
  expect(existsSync(path.join(DATA_DIR, 'app.db'))).toBe(false);
});
