import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseSettings, type Settings } from '@/lib/kernel/settings';
import { giveUp } from './give-up';

/** Checks the settings, makes the data folder and the secrets, and writes all of them, settled, into the environment. */
export function readyEnvironment(env: Record<string, string | undefined> = process.env): Settings {
  const parsed = parseSettings(env);
  if ('problems' in parsed) {
    console.error(
      `设置有误，没有启动 / wrong settings, not started:\n${parsed.problems.map((p) => `  ${p}`).join('\n')}`,
    );
    process.exit(1);
  }
  const found = parsed.settings;
  const keys = path.join(found.DATA_DIR, 'keys');
  try {
    makeFolder(keys);
    chmodSync(found.DATA_DIR, 0o700);
  } catch (error) {
    giveUp('DATA_DIR: 文件夹建不了或者写不进 / the folder cannot be made or written', error);
  }
  const settled = {
    ...found,
    NEXTAUTH_SECRET: found.NEXTAUTH_SECRET ?? kept(path.join(keys, 'nextauth-secret')),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY:
      found.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? kept(path.join(keys, 'server-actions-key')),
  };
  for (const [name, value] of Object.entries(settled)) if (value !== undefined) env[name] = String(value);
  // Without an address of its own, next-auth takes the one the browser used.
  if (!settled.NEXTAUTH_URL) env.AUTH_TRUST_HOST = 'true';
  env.NEXT_TELEMETRY_DISABLED ??= '1';
  return settled;
}

/** One folder after the other: asked for all at once under /proc, Node goes round without end. */
function makeFolder(folder: string) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** The secret in this file, made at the first start. */
function kept(file: string): string {
  try {
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
