// The wrapped keys of the box, in DATA_DIR/keys/votes and nowhere else. They are in no backup, that of the keys
// included (it takes the files of the folder above): whoever has a backup must not have a key.
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { settings } from '@/lib/kernel/settings';
import type { Slot } from './wrap-key';

const folder = () => path.join(settings().DATA_DIR, 'keys', 'votes');
const fileOf = ({ voteId, nth }: Slot) => path.join(folder(), `${voteId}.${nth}.key`);

/** On the disk before the database says that there is a key. */
export function keepKey(slot: Slot, wrapped: string) {
  mkdirSync(folder(), { recursive: true, mode: 0o700 });
  const draft = `${fileOf(slot)}.new`;
  rmSync(draft, { force: true });
  const to = openSync(draft, 'wx', 0o600);
  writeSync(to, `${wrapped}\n`);
  fsyncSync(to);
  closeSync(to);
  renameSync(draft, fileOf(slot));
}

export function readKey(slot: Slot): string | null {
  try {
    return readFileSync(fileOf(slot), 'utf8').trim();
  } catch {
    return null;
  }
}

/** Ids of the votes that have a key here. */
export function keptFor(): string[] {
  try {
    return [...new Set(readdirSync(folder()).map((name) => name.split('.')[0]!))];
  } catch {
    return [];
  }
}

/** Written over before it is taken away; the passphrase protects what a disk may still hold of it. */
export function destroyKey(voteId: string) {
  for (const nth of [1, 2]) {
    const file = fileOf({ voteId, nth });
    const length = readKey({ voteId, nth })?.length;
    if (length === undefined) continue;
    const to = openSync(file, 'r+');
    writeSync(to, '0'.repeat(length + 1));
    fsyncSync(to);
    closeSync(to);
    rmSync(file);
  }
}
