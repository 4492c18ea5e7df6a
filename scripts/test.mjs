// `npm test`: installs what is missing, then runs every suite under Node 24.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { install, node } from './install.mjs';

install();
const runner = spawn(node, ['--import', 'tsx', 'scripts/testing/run.ts'], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${path.resolve('node_modules/.bin')}${path.delimiter}${process.env.PATH}` },
});
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => runner.kill(signal));
runner.on('exit', (code) => process.exit(code ?? 1));
