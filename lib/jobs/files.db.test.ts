import { statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { keepFiles } from '@/lib/files/keep';
import { planFiles } from '@/lib/files/rules';
import { fileStore } from '@/lib/files/store';
import { newId } from '@/lib/kernel/ids';
import { scratch } from '@/tests/support/scratch';
import { aCommunity, aPerson, monday } from '@/tests/support/world';
import { runJob } from './registry';

process.env.DATA_DIR = scratch('files');
const root = path.join(process.env.DATA_DIR, 'files');
const { communityId } = await aCommunity();
const { id: personId } = await aPerson(communityId);
const content = Buffer.from('a scan');

/** In the store for so many days; with a row or without. */
async function put(letter: string, days: number, hasRow: boolean) {
  const sha256 = letter.repeat(64);
  await fileStore().put(sha256, content);
  const at = new Date(monday.getTime() - days * 86_400_000);
  utimesSync(path.join(root, sha256.slice(0, 2), sha256), at, at);
  const file = { sha256, mediaType: 'application/pdf', bytes: 6, width: null, height: null } as const;
  const of = { communityId, subject: { kind: 'votes', id: newId() }, purpose: 'x' } as const;
  if (hasRow)
    await store.transaction((tx) =>
      keepFiles(tx, planFiles([file], of, { by: { personId }, now: monday, newId }).rows),
    );
  return sha256;
}
const run = (dryRun: boolean) => runJob('files', { store, now: monday, dryRun });
const isThere = async (sha256: string) => (await fileStore().get(sha256)) !== null;

test('what no row names goes after a day, what a row names stays; a dry run only counts', async () => {
  const [kept, old, young] = [await put('a', 9, true), await put('b', 2, false), await put('c', 0.5, false)];
  const draft = path.join(root, 'bb', `${old}.0123456789ab`);
  writeFileSync(draft, 'half');
  utimesSync(draft, new Date(0), new Date(0));
  expect(await run(true)).toEqual({ files: 2 });
  expect(await isThere(old)).toBe(true);
  expect(await run(false)).toEqual({ files: 2 });
  expect(await Promise.all([kept, old, young].map(isThere))).toEqual([true, false, true]);
  expect(await run(false)).toEqual({ files: 0 });
});

test('the bytes of a removed file go, unless another record has them', async () => {
  const { files } = tables;
  const removed = async (letter: string) => {
    const sha256 = await put(letter, 9, true);
    await store.transaction(async (tx) => {
      await tx.update(files).set({ removedAt: monday }).where(eq(files.sha256, sha256));
    });
    return sha256;
  };
  const [gone, shared] = [await removed('d'), await removed('e')];
  await put('e', 9, true);
  expect(await run(false)).toEqual({ files: 1 });
  expect([await isThere(gone), await isThere(shared)]).toEqual([false, true]);
});

test('a file is for this user of the machine alone', async () => {
  const sha256 = await put('f', 0, false);
  expect(statSync(path.join(root, 'ff', sha256)).mode & 0o777).toBe(0o600);
  expect(statSync(path.join(root, 'ff')).mode & 0o777).toBe(0o700);
  expect(await fileStore().get(sha256)).toEqual(content);
  expect(await fileStore().get('9'.repeat(64))).toBeNull();
});
