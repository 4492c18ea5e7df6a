import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { settings } from './settings';

const known = new Map<string, Buffer>();

/** A key of this installation, made at first use in DATA_DIR/keys; it belongs into the backup of the keys. */
export function keptSecret(name: string): Buffer {
  const before = known.get(name);
  if (before) return before;
  const folder = path.join(settings().DATA_DIR, 'keys');
  const file = path.join(folder, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code !== 'EEXIST') throw e;
  }
  const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  known.set(name, secret);
  return secret;
}
