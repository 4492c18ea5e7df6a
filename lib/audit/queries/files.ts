import { and, asc, eq, gt } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Entry } from '@/lib/kernel/events';
import { type Fault, namedFiles } from '../rules/chain';

const { files } = tables;
const pageSize = 5000;

/** The files of a community, to be held against the events that come one by one; their bytes are another matter. */
export async function checkFiles(read: Reader, communityId: string) {
  const kept = new Set<string>();
  const removed = new Set<string>();
  for (let after = ''; ; ) {
    const rows = await read
      .select({ id: files.id, sha256: files.sha256, removedAt: files.removedAt })
      .from(files)
      .where(and(eq(files.communityId, communityId), gt(files.id, after)))
      .orderBy(asc(files.id))
      .limit(pageSize);
    for (const { sha256, removedAt } of rows) {
      kept.add(sha256);
      if (removedAt) removed.add(sha256);
    }
    if (rows.length < pageSize) break;
    after = rows.at(-1)!.id;
  }
  const unnamed = new Set(kept);
  const faults: Fault[] = [];
  return {
    meet(entry: Entry & { seq: number }) {
      const named = namedFiles(entry);
      for (const sha256 of named.kept)
        if (!unnamed.delete(sha256) && !kept.has(sha256)) faults.push({ kind: 'file-missing', at: `${entry.seq}` });
      for (const sha256 of named.removed) removed.delete(sha256);
    },
    faults: (): Fault[] => [
      ...faults,
      ...[...unnamed].map((at): Fault => ({ kind: 'file-unnamed', at })),
      ...[...removed].map((at): Fault => ({ kind: 'file-removed-unsaid', at })),
    ],
  };
}
