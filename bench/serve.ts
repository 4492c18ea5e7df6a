import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

/** The production server as `npm start` runs it, its log lines in a file; `clock` is loaded into it before it. */
export async function serve(dataDir: string, { port, clock }: { port?: number; clock?: string } = {}) {
  port ??= await freePort();
  const log = openSync(`${dataDir}/server.log`, 'a');
  const profile = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${dataDir}`] : [];
  const before = clock ? ['--import', clock] : [];
  const server = spawn(process.execPath, [...profile, ...before, '--import', 'tsx', 'scripts/serve.ts'], {
    stdio: ['ignore', log, log, ...(clock ? ['ipc' as const] : [])],
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
  const end = (signal: 'SIGTERM' | 'SIGKILL') => () => {
    server.kill(signal);
    return ended;
  };
  const ahead = async (milliseconds: number) => {
    const set = once(server, 'message');
    server.send(milliseconds);
    await set;
  };
  return { origin, port, ahead, stop: end('SIGTERM'), kill: end('SIGKILL'), cpu: () => cpuOf(server.pid) };
}
