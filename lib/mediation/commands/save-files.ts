import { tables, type WriteTx } from '@/db';
import { keepFiles } from '@/lib/files/keep';
import type { NewFile } from '@/lib/files/rules';

const { mediationFiles } = tables;

export interface CaseFiles {
  rows: NewFile[];
  links: (typeof mediationFiles)['$inferInsert'][];
}

/** The rows of `files` first, which these point at. */
export async function saveFiles(tx: WriteTx, files: CaseFiles | undefined) {
  if (!files?.rows.length) return;
  await keepFiles(tx, files.rows);
  await tx.insert(mediationFiles).values(files.links);
}
