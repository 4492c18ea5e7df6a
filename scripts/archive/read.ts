import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { extract } from 'tar';
import { archived } from './contents';
import { hashFile, here, type Manifest, manifestShape } from './manifest';

/** An archive that is not taken, with the reason in Chinese and English. */
export class NotTaken extends Error {}

const known = /^(manifest\.json|rows(\/[a-z_]+\.ndjson)?|files(\/[^/]+)*)\/?$/;

/** Unpacks an archive into an empty folder and holds every part of it against the manifest. */
export async function readArchive(file: string, into: string): Promise<Manifest> {
  if (!existsSync(file)) throw new NotTaken(`没有这个备份文件 / there is no such archive: ${file}`);
  await mkdir(into, { recursive: true, mode: 0o700 });
  const strange: string[] = [];
  const filter = (name: string, entry: { type?: unknown }) => {
    const fine = known.test(name) && !name.split('/').includes('..') && ['File', 'Directory'].includes(`${entry.type}`);
    if (!fine) strange.push(name);
    return fine;
  };
  await extract({ file, cwd: into, strict: true, filter: filter as never }).catch((error: Error) => {
    throw new NotTaken(`备份文件打不开 / the archive cannot be read: ${error.message}`);
  });
  if (strange.length) throw new NotTaken(`备份里有不该有的东西 / the archive holds what it should not: ${strange[0]}`);
  const manifest = await readManifest(into);
  for (const [part, sha256] of partsOf(manifest))
    if ((await hashFile(path.join(into, part)).catch(() => null)) !== sha256)
      throw new NotTaken(`备份被改过或不完整 / the archive was changed or is incomplete: ${part}`);
  return manifest;
}

async function readManifest(into: string): Promise<Manifest> {
  const text = await readFile(path.join(into, 'manifest.json'), 'utf8').catch(() => 'null');
  const parsed = manifestShape.safeParse(parse(text));
  if (!parsed.success) throw new NotTaken('这不是议事厅的备份 / this is not an archive of 议事厅');
  const { version, migration, tables } = parsed.data;
  if (migration !== here.migration)
    throw new NotTaken(
      `备份来自另一版 / from another version: ${version} (${migration}), 这里是 / this is ${here.version} (${here.migration})`,
    );
  const missing = archived().find((shape) => !tables[shape.name]);
  if (missing) throw new NotTaken(`备份缺少表 / a table is missing: ${missing.name}`);
  return parsed.data;
}

const partsOf = ({ tables, files }: Manifest): [string, string][] => [
  ...Object.entries(tables).map(([name, { sha256 }]): [string, string] => [`rows/${name}.ndjson`, sha256]),
  ...Object.entries(files).map(([name, { sha256 }]): [string, string] => [`files/${name}`, sha256]),
];

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
