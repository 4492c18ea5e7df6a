import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const sources = '{app,components,db,lib,seeds,public}/**/*';
const settings = ['next.config.ts', 'instrumentation.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json'];

/** Builds when anything a build is made of has changed; also the key, on which the ids of the actions depend. */
export async function buildIfStale() {
  const folder = process.env.NEXT_DIST_DIR || '.next';
  const stamp = path.join(folder, 'built-from');
  const now = fingerprint();
  if (read(stamp) === now) return;
  console.log('正在构建 / building …');
  mkdirSync(folder, { recursive: true });
  writeFileSync(stamp, '');
  const { status } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) {
    console.error('构建失败 / the build failed');
    process.exit(1);
  }
  writeFileSync(stamp, now);
}

function fingerprint() {
  const hash = createHash('sha256').update(process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? '');
  const files = globSync(sources, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$|\.md$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of [...files, ...settings].sort()) hash.update(`\0${path.relative('.', file)}\0`).update(read(file));
  return hash.digest('hex');
}

function read(file: string) {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
