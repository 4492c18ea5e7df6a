import { randomBytes } from 'node:crypto';
import { copyFile, link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { settings } from '@/lib/kernel/settings';
import { inBucket } from './bucket';

/** Where the bytes of files lie, each under its hash. Nothing else reads or writes them. */
export interface FileStore {
  put(sha256: string, content: Buffer): Promise<void>;
  /** Null where there is nothing. */
  get(sha256: string): Promise<Buffer | null>;
  /** Puts a copy where this path says, for a backup; false where there is nothing. */
  bring(sha256: string, to: string): Promise<boolean>;
  /** Unless it was put, or put again, since. Whether it is gone, or would be. */
  remove(key: string, how: { unlessSince: Date; dryRun: boolean }): Promise<boolean>;
  /** All that lies there: hashes, and what a fallen server left of one. */
  list(): AsyncIterable<string>;
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';
const orNull = (error: unknown) => {
  if (isMissing(error)) return null;
  throw error;
};

/** On disk once it answers: the file first, then the folder that names it. */
async function sync(where: string) {
  const folder = await open(where, 'r');
  await folder.sync();
  await folder.close();
}

function onDisk(root: string): FileStore {
  const folderOf = (key: string) => path.join(root, key.slice(0, 2));
  const pathOf = (key: string) => path.join(folderOf(key), key);
  return {
    async put(sha256, content) {
      const draft = pathOf(`${sha256}.${randomBytes(6).toString('hex')}`);
      await mkdir(folderOf(sha256), { recursive: true, mode: 0o700 });
      const file = await open(draft, 'wx', 0o600);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, pathOf(sha256));
      await sync(folderOf(sha256));
      await sync(root);
    },
    get: (sha256) => readFile(pathOf(sha256)).catch(orNull),
    async bring(sha256, to) {
      const from = pathOf(sha256);
      if (!(await stat(from).catch(orNull))) return false;
      // Where the disk allows it nothing is written twice.
      await link(from, to).catch(() => copyFile(from, to));
      return true;
    },
    async remove(key, { unlessSince, dryRun }) {
      const found = await stat(pathOf(key)).catch(orNull);
      if (!found || found.mtime >= unlessSince) return false;
      if (!dryRun) await rm(pathOf(key));
      return true;
    },
    async *list() {
      for (const folder of (await readdir(root).catch(orNull)) ?? [])
        if (/^[0-9a-f]{2}$/.test(folder)) yield* await readdir(path.join(root, folder));
    },
  };
}

let bucket: { address: string; store: FileStore } | undefined;

/** The setting decides: `DATA_DIR/files`, or a bucket. */
export function fileStore(): FileStore {
  const { DATA_DIR, FILE_STORE: address, FILE_STORE_KEY_ID: keyId, FILE_STORE_SECRET: secret } = settings();
  if (!address || !keyId || !secret) return onDisk(path.join(DATA_DIR, 'files'));
  if (bucket?.address !== address) bucket = { address, store: inBucket({ address, keyId, secret }) };
  return bucket.store;
}
