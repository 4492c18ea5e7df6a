import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface Site {
  url: string;
  /** Where its database is. */
  database: string;
  /** What the server has said so far, line by line. */
  said: string[];
  /** Its clock, this far ahead of the real one. */
  ahead(milliseconds: number): Promise<void>;
  stop(): Promise<void>;
}

/** The production server as a process of its own, on these settings; back when it answers. */
export async function startSite(settings: Record<string, string>): Promise<Site> {
  const node = path.resolve('node_modules/node/bin/node');
  const server = spawn(node, ['--import', './tests/e2e/support/clock.mjs', '--import', 'tsx', 'scripts/serve.ts'], {
    env: { ...process.env, LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const said: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: server.stdout! }).on('line', (line) => {
      said.push(line);
      const address = /^Ready: (\S+)/.exec(line)?.[1];
      if (address) resolve(address);
    });
    server.once('exit', (code) => reject(new Error(`the server ended (${code}):\n${said.join('\n')}`)));
  });
  const ahead = async (milliseconds: number) => {
    const set = once(server, 'message');
    server.send(milliseconds);
    await set;
  };
  return { url, database: settings.DATABASE_URL ?? '', said, ahead, stop: () => stop(server) };
}

async function stop(server: ChildProcess) {
  if (server.exitCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  await gone;
}
