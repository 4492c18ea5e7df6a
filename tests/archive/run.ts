import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { extract } from 'tar';
import { canonical } from '@/lib/kernel/events';
import { scratch } from '../support/scratch';

export const folder = () => scratch('archive');

/** One of the npm scripts, as a person runs it. */
export async function run(script: string, args: string[], env: Record<string, string>) {
  const command = [path.resolve('node_modules/.bin/tsx'), `scripts/${script}.ts`, ...args];
  const base = { PATH: process.env.PATH, LOG_LEVEL: 'silent', ...env } as unknown as NodeJS.ProcessEnv;
  const done = await promisify(execFile)(path.resolve('node_modules/.bin/node'), command, { env: base }).catch(
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { code: 'code' in done ? done.code : 0, said: done.stdout + done.stderr };
}

/** What an archive holds, table by table, in an order of its own. */
export async function contentsOf(file: string): Promise<Record<string, string[]>> {
  const into = folder();
  await extract({ file, cwd: into });
  const rows = path.join(into, 'rows');
  return Object.fromEntries(
    readdirSync(rows).map((name) => {
      const lines = readFileSync(path.join(rows, name), 'utf8').split('\n').filter(Boolean);
      return [name, lines.map((line) => canonical(JSON.parse(line))).sort()];
    }),
  );
}
