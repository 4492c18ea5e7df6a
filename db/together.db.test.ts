import { eq, like } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aCommunity } from '@/tests/support/world';

const { grids } = tables;
const { communityId } = await aCommunity();
const add = (name: string, end: () => void = () => {}) =>
  store.transaction(async (tx) => {
    await tx.insert(grids).values({ id: newId(), communityId, parentId: null, kind: 'grid', name });
    end();
  });

test('of many at once those that throw leave nothing, the others everything', async () => {
  const break7 = (n: number) => () => {
    if (n % 7 === 0) throw new Error('broken');
  };
  const all = await Promise.allSettled(Array.from({ length: 70 }, (_, n) => add(`g${n}`, break7(n))));
  expect(all.filter((one) => one.status === 'rejected')).toHaveLength(10);
  expect(await store.read.$count(grids, like(grids.name, 'g%'))).toBe(60);
});

test('a refused statement fails its own transaction and no other', async () => {
  await add('once');
  const all = await Promise.allSettled([add('before'), add('once'), add('after')]);
  expect(all.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await store.read.$count(grids, eq(grids.name, 'after'))).toBe(1);
});
