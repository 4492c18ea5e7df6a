import { createHash } from 'node:crypto';
import { and, asc, gt, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { fileStore } from '@/lib/files/store';

const { files } = tables;
const pageSize = 200;
const shown = 20;

async function* kept(read: Reader) {
  for (let after = ''; ; ) {
    const rows = await read
      .select({ id: files.id, sha256: files.sha256 })
      .from(files)
      .where(and(gt(files.id, after), isNull(files.removedAt)))
      .orderBy(asc(files.id))
      .limit(pageSize);
    yield* rows;
    if (rows.length < pageSize) return;
    after = rows.at(-1)!.id;
  }
}

/** Reads every kept file and holds it against its hash; whether all are there and as they were. */
export async function reportFiles(read: Reader, say: (line: string) => void): Promise<boolean> {
  const faults: string[] = [];
  let count = 0;
  for await (const { id, sha256 } of kept(read)) {
    count += 1;
    const content = await fileStore().get(sha256);
    if (!content) faults.push(`${id}: 文件不见了 / the file is gone`);
    else if (createHash('sha256').update(content).digest('hex') !== sha256)
      faults.push(`${id}: 文件被改过 / the file was changed`);
  }
  const word = faults.length ? `有 ${faults.length} 个不对 / ${faults.length} faults` : '完好 / whole';
  say(`${count} 个文件 / files — ${word}`);
  for (const fault of faults.slice(0, shown)) say(`  ${fault}`);
  if (faults.length > shown) say(`  另有 ${faults.length - shown} 处 / and ${faults.length - shown} more`);
  return faults.length === 0;
}
