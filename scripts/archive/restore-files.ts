import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Settings } from '@/lib/kernel/settings';
import { NotTaken } from './read';

const placeOf = async () => (await import('@/lib/files/store')).fileStore();

/** Nothing may lie there: the job that sweeps would take what the rows do not name. */
export async function refuseOldFiles({ FILE_STORE, DATA_DIR }: Settings) {
  if (FILE_STORE) {
    for await (const _ of (await placeOf()).list())
      throw new NotTaken('FILE_STORE 里已有文件，请换一个桶或前缀 / holds files, name another bucket or prefix');
    return;
  }
  const folder = path.join(DATA_DIR, 'files');
  if (existsSync(folder) && readdirSync(folder).length)
    throw new NotTaken('DATA_DIR/files 不是空的，请换一个 DATA_DIR / is not empty, name another DATA_DIR');
}

/** Into a bucket before the rows that name them. Answers how to take them out again. */
export async function putFiles(from: string, { FILE_STORE }: Settings): Promise<() => Promise<void>> {
  const put: string[] = [];
  if (!FILE_STORE || !existsSync(from)) return async () => {};
  const place = await placeOf();
  const takeBack = async () => {
    for (const key of put) await place.remove(key, { unlessSince: new Date(8.64e15), dryRun: false });
  };
  try {
    for (const { name, parentPath } of (await readdir(from, { recursive: true, withFileTypes: true })).filter((e) =>
      e.isFile(),
    )) {
      await place.put(name, await readFile(path.join(parentPath, name)));
      put.push(name);
    }
  } catch (error) {
    await takeBack().catch(() => {});
    throw error;
  }
  return takeBack;
}

/** The unpacked files lie on the same disk: they move in at once. */
export function moveFiles(from: string, { FILE_STORE, DATA_DIR }: Settings) {
  if (FILE_STORE || !existsSync(from)) return;
  const folder = path.join(DATA_DIR, 'files');
  rmSync(folder, { recursive: true, force: true });
  renameSync(from, folder);
}
