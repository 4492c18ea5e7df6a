import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { create } from 'tar';
import type { Store } from '@/db';
import { fileStore } from '@/lib/files/store';
import { newSecret } from '@/lib/kernel/ids';
import { archived } from './contents';
import { dumpTable } from './dump';
import { hashFile, here, type Manifest } from './manifest';

/** One archive of rows, files and the manifest of their hashes; the file appears whole or not at all. */
export async function writeArchive(store: Store, target: string): Promise<Manifest> {
  const stage = `${target}.${newSecret().slice(0, 8)}`;
  await mkdir(path.join(stage, 'rows'), { recursive: true, mode: 0o700 });
  try {
    const tables = await dumpAll(store, stage);
    const files = await stageFiles(stage);
    const at = new Date().toISOString();
    const manifest: Manifest = { format: 'yishiting-1', ...here, engine: store.engine, at, tables, files };
    await writeFile(path.join(stage, 'manifest.json'), JSON.stringify(manifest, null, 1));
    await pack(stage, target);
    return manifest;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** Rows of one moment. */
const dumpAll = (store: Store, stage: string) =>
  store.snapshot(async (read) => {
    const tables: Manifest['tables'] = {};
    for (const shape of archived())
      tables[shape.name] = await dumpTable(read, shape, path.join(stage, 'rows', `${shape.name}.ndjson`));
    return tables;
  });

/** Files come after the rows that name them, from wherever they are kept. */
async function stageFiles(stage: string) {
  const files: Manifest['files'] = {};
  const place = fileStore();
  for await (const key of place.list()) {
    // What a server has not finished writing lies beside them under a longer name.
    if (!/^[0-9a-f]{64}$/.test(key)) continue;
    const name = `${key.slice(0, 2)}/${key}`;
    const to = path.join(stage, 'files', name);
    await mkdir(path.dirname(to), { recursive: true });
    if (await place.bring(key, to)) files[name] = { sha256: await hashFile(to) };
  }
  return files;
}

async function pack(stage: string, target: string) {
  const file = path.join(stage, 'archive');
  const parts = (await readdir(stage)).sort((a, b) => (a === 'manifest.json' ? -1 : a.localeCompare(b)));
  await create({ gzip: true, file, cwd: stage, portable: true, mode: 0o600 }, parts);
  const written = await open(file, 'r+');
  await written.chmod(0o600);
  await written.sync();
  await written.close();
  await rename(file, target);
}
