import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { NotTaken } from './read';

export function refuseOldFiles(filesDir: string) {
  if (existsSync(filesDir) && readdirSync(filesDir).length)
    throw new NotTaken('DATA_DIR/files 不是空的，请换一个 DATA_DIR / is not empty, name another DATA_DIR');
}

/** The unpacked files lie on the same disk: they move in at once. */
export function restoreFiles(from: string, filesDir: string) {
  if (!existsSync(from)) return;
  rmSync(filesDir, { recursive: true, force: true });
  renameSync(from, filesDir);
}
