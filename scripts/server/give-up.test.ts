import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const said = (error: string) =>
  new Promise<string>((resolve) => {
    const text = `import('./scripts/server/give-up.ts').then(({ giveUp }) => giveUp('DATABASE_URL: 打不开', ${error}))`;
    const args = ['--import', 'tsx', '--input-type=module', '-e', text];
    execFile(path.resolve('node_modules/node/bin/node'), args, (error, _, stderr) =>
      resolve(`${error?.code} ${stderr}`),
    );
  });

it.each([
  ["new Error('no such file')", 'no such file'],
  [
    "new Error('Failed query: CREATE SCHEMA\\nparams: ', { cause: new Error('permission denied') })",
    'permission denied',
  ],
  ["new AggregateError([new Error('connect ECONNREFUSED ::1:1'), new Error('other')])", 'connect ECONNREFUSED ::1:1'],
])('%s is told by what lies under it, on one line', async (error, why) => {
  expect(await said(error)).toBe(`1 DATABASE_URL: 打不开: ${why}\n`);
});
