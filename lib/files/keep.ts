import { randomUUID } from 'node:crypto';
import { tables, type WriteTx } from '@/db';
import type { NewFile } from './rules';

/** For a command's `commit`: the rows that its `decide` planned. Written in the order of their ids, random ones too. */
export async function keepFiles(tx: WriteTx, rows: readonly NewFile[]) {
  const named = rows.map((row) => ({ ...row, id: row.id ?? randomUUID() }));
  if (named.length) await tx.insert(tables.files).values(named.sort((a, b) => (a.id < b.id ? -1 : 1)));
}
