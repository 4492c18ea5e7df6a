import { spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { options } from './settings';

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** Milliseconds of processor the server has used, where Linux tells; a busy neighbour does not change them much. */
function cpuOf(pid: number | undefined) {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const [user, system] = readFileSync(file, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}
export type Server = Awaited<ReturnType<typeof serve>>;

/** The production server as `npm start` runs it, its log lines in a file. */
export async function serve(dataDir: string) {
  const port = await freePort();
  const log = openSync(`${dataDir}/server.log`, 'w');
  const profile = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${dataDir}`] : [];
  const server = spawn(process.execPath, [...profile, '--import', 'tsx', 'scripts/serve.ts'], {
    stdio: ['ignore', log, log],
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), NODE_ENV: 'production' },
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + 60_000; ; await sleep(100)) {
    const health = await fetch(`${origin}/api/health`).catch(() => null);
    if (health?.ok) break;
    if (server.exitCode !== null || Date.now() > until)
      throw new Error(`the server does not answer: ${dataDir}/server.log`);
  }
  const stop = () => {
    server.kill('SIGTERM');
    return ended;
  };
  return { origin, stop, cpu: () => cpuOf(server.pid) };
}
