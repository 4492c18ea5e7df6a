import { eq, getTableColumns } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { sha256 } from '@/lib/kernel/events';
import { newId } from '@/lib/kernel/ids';
import { aCommunity, monday } from '@/tests/support/world';
import { appendOnly } from './append-only';

const { texts, transitions } = tables;
const { communityId } = await aCommunity();

const aText = async () => {
  const id = newId();
  const row = { id, communityId, subjectId: id, kind: 'note', version: 1, text: '原话', salt: 's', at: monday };
  await store.transaction((tx) =>
    tx
      .insert(texts)
      .values({ ...row, hash: sha256('s', '原话') })
      .then(() => {}),
  );
  return id;
};
const write = (work: Parameters<typeof store.transaction>[0]) => store.transaction(work);

test('a transition can be neither changed nor removed', async () => {
  const id = newId();
  await write((tx) =>
    tx
      .insert(transitions)
      .values({ id, communityId, subjectId: id, event: 'e', to: 'x', at: monday })
      .then(() => {}),
  );
  await expect(write(async (tx) => void (await tx.update(transitions).set({ to: 'y' })))).rejects.toThrow();
  await expect(write(async (tx) => void (await tx.delete(transitions)))).rejects.toThrow();
});

test('a text can be emptied once, whole, and nothing else of it changes', async () => {
  const id = await aText();
  const set = (change: Partial<typeof texts.$inferInsert>) =>
    write(async (tx) => void (await tx.update(texts).set(change).where(eq(texts.id, id))));
  await expect(set({ text: '改过的话' })).rejects.toThrow();
  await expect(set({ text: null })).rejects.toThrow();
  await expect(set({ text: null, salt: null, hash: 'other' })).rejects.toThrow();
  await set({ text: null, salt: null });
  await expect(set({ text: '又回来', salt: 's' })).rejects.toThrow();
});

test('a file can be marked as removed once, and nothing else of it changes', async () => {
  const { files } = tables;
  const id = newId();
  const of = { communityId, subjectKind: 'votes', subjectId: id, purpose: 'x', sha256: 'a'.repeat(64), at: monday };
  await write(
    async (tx) => void (await tx.insert(files).values({ ...of, id, mediaType: 'application/pdf', bytes: 1 })),
  );
  const set = (change: Partial<typeof files.$inferInsert>) =>
    write(async (tx) => void (await tx.update(files).set(change).where(eq(files.id, id))));
  await expect(set({ purpose: 'y' })).rejects.toThrow();
  await expect(set({ removedAt: monday, sha256: 'b'.repeat(64) })).rejects.toThrow();
  await set({ removedAt: monday });
  await expect(set({ removedAt: null })).rejects.toThrow();
  await expect(set({ removedAt: new Date(0) })).rejects.toThrow();
});

test('the erasure rule of each table names every column it has', () => {
  for (const [table, columns] of [
    ['texts', getTableColumns(tables.texts)],
    ['files', getTableColumns(tables.files)],
  ] as const) {
    const { erase = [], fill = [], keep = [] } = appendOnly.find((a) => a.table === table)!;
    const names = Object.values(columns).map((c) => c.name);
    expect([...erase, ...fill, ...keep].sort(), table).toEqual(names.sort());
  }
  expect(appendOnly.filter((a) => a.erase || a.fill).map((a) => a.table)).toEqual(['texts', 'files']);
});
