import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startSite } from './site';

/** The template's server, and above it one for each worker. */
export const firstPort = Number(process.env.E2E_PORT ?? 3209);

/** The seeded demo of today, made once for this state of the code and copied for each journey. */
export const templateFolder = () => {
  const hash = createHash('sha256').update(new Date().toDateString());
  for (const file of globSync('{db,lib,seeds}/**/*.{ts,sql,json,csv}').sort())
    hash.update(file).update(readFileSync(file));
  return path.resolve('.tmp/e2e', `demo-${hash.digest('hex').slice(0, 12)}`);
};

/** The ids of the deeds depend on the key that was built with, which the default data folder keeps. */
export const actionsKey = () =>
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || readFileSync('data/keys/server-actions-key', 'utf8').trim();

export default async function makeTemplate() {
  const folder = templateFolder();
  if (existsSync(folder)) return;
  rmSync('.tmp/e2e', { recursive: true, force: true });
  const making = `${folder}-making`;
  mkdirSync(making, { recursive: true });
  const site = await startSite({
    DATA_DIR: making,
    PORT: String(firstPort),
    SEED: 'demo',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(),
  });
  await site.stop();
  renameSync(making, folder);
}
