// `npm start`: installs what is missing, then builds, migrates, seeds and serves under Node 24.
import { spawn } from 'node:child_process';
import { install, node } from './install.mjs';

install();
const server = spawn(node, ['--import', 'tsx', 'scripts/serve.ts'], {
  // The channel tells the server when this process is gone, however it went.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, NODE_ENV: 'production' },
});
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
