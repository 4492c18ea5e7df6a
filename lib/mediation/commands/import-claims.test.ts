import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { runJob } from '@/lib/jobs/registry';
import { aGroup, bothSums, check, claimsOf, family, importRows } from '@/tests/support/group';
import { aDispute, at as atHour, run } from '@/tests/support/mediation';
import { as } from '@/tests/support/world';
import { addClaim } from './add-claim';
import { dropClaims } from './drop-claims';
import { importClaims } from './import-claims';
import { scrubClaims } from './scrub-claims';

const { auditEvents, mediationClaimLists } = tables;
const d = await aDispute('import');
const by = d.mediator.actor;
const { ref, id } = await aGroup(d);
const at = { community: d.code, ref };
const listOf = async (listId: string) => {
  const [row] = await store.read.select().from(mediationClaimLists).where(eq(mediationClaimLists.id, listId));
  return row!;
};

test('what is wrong is said row by row, and a faulty list cannot be imported', async () => {
  const rows = [
    family(1),
    ['', '123', '-5', ''],
    family(3, '12.345'),
    family(1),
    ['家长五（示例）', '13900000005', '0', 'PX-5'],
  ];
  const { id: listId } = await check(d, ref, rows);
  expect((await listOf(listId)).faults).toEqual([
    { row: 3, field: '姓名', reason: '没有填' },
    { row: 3, field: '手机', reason: '手机号是 1 开头的 11 位数字' },
    { row: 3, field: '主张金额', reason: '金额不能是负数' },
    { row: 3, field: '合同编号', reason: '没有填' },
    { row: 4, field: '主张金额', reason: '金额写成数字，最多两位小数，例如 4386.50' },
    { row: 5, field: '', reason: '和第 2 行是同一个人的同一份合同' },
    { row: 6, field: '主张金额', reason: '金额要大于 0' },
  ]);
  expect((await listOf(listId)).lines).toBeNull();
  expect(await importClaims.run(as(by), { ...at, listId })).toMatchObject({ error: { code: 'over' } });
  expect(await claimsOf(id)).toEqual([]);
  const { id: headless } = await check(d, ref, []);
  expect((await listOf(headless)).faults).toMatchObject([{ reason: '表里没有数据' }]);
});

test('a server killed in the middle leaves all or nothing: no claim, no sum, and the list still to be confirmed', async () => {
  const { id: listId } = await check(d, ref, [family(1), family(2)]);
  const dying = {
    ...as(by),
    store: {
      ...store,
      transaction: ((work) =>
        store.transaction(async (tx) => {
          await work(tx);
          throw new Error('killed');
        })) as typeof store.transaction,
    },
  };
  await expect(importClaims.run(dying, { ...at, listId })).rejects.toThrow('killed');
  expect(await claimsOf(id)).toEqual([]);
  expect(await bothSums(id)).toEqual({ kept: {}, counted: {} });
  expect((await listOf(listId)).state).toBe('checked');
  await run(dropClaims, by, { ...at, listId });
  expect((await listOf(listId)).lines).toBeNull();
});

test('803 families come in at once; the same list again adds nobody; the 804th comes to the door', async () => {
  // 803 × 4,383.56 is 132 分 short of 3.52 million: the first family has them.
  const all = Array.from({ length: 803 }, (_, i) => family(i + 1, i ? '4383.56' : '4384.88'));
  await importRows(d, ref, all);
  const claims = await claimsOf(id);
  expect(claims.map((c) => c.no)).toEqual(all.map((_, i) => i + 1));
  expect((await bothSums(id)).kept).toEqual({ open: [803, 352_000_000, 0, 0] });
  await importRows(d, ref, all);
  expect(await claimsOf(id)).toHaveLength(803);
  const door = { ...at, name: '家长八零四（示例）', phone: '13700000804', amount: '100', contractNo: 'PX-804' };
  await run(addClaim, by, door);
  expect(await addClaim.run(as(by), door)).toMatchObject({ error: { code: 'known' } });
  expect((await claimsOf(id)).at(-1)).toMatchObject({ no: 804, amount: 10_000, state: 'open' });
  const { kept, counted } = await bothSums(id);
  expect(kept).toEqual(counted);
});

test('two clerks at once: each family gets a number of its own, and one list is imported once', async () => {
  const door = (i: number) => ({ ...at, name: `新来${i}`, phone: `1360000000${i}`, amount: '1', contractNo: `N-${i}` });
  const done = await Promise.all([1, 2, 3, 4].map((i) => addClaim.run(as(i % 2 ? by : d.director.actor), door(i))));
  expect(done.every((one) => one.ok)).toBe(true);
  const { id: listId } = await check(d, ref, [family(901), family(902)]);
  const both = await Promise.all([by, d.director.actor].map((a) => importClaims.run(as(a), { ...at, listId })));
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  const nos = (await claimsOf(id)).map((c) => c.no);
  expect(nos).toEqual(Array.from({ length: 810 }, (_, i) => i + 1));
  const { kept, counted } = await bothSums(id);
  expect(kept).toEqual(counted);
});

test('nothing in the chain names a family', async () => {
  const events = await store.read.select().from(auditEvents).where(eq(auditEvents.subjectId, id));
  expect(JSON.stringify(events)).not.toMatch(/家长|139000|PX-|培训/);
});

test('a list that nobody confirmed within a week is emptied; what is anonymised keeps its sums and nobody’s name', async () => {
  const { id: listId } = await check(d, ref, [family(950)]);
  await runJob('retention', { store, now: atHour('2026-12-02'), dryRun: false });
  expect(await listOf(listId)).toMatchObject({ state: 'dropped', lines: null });
  const before = await bothSums(id);
  await store.transaction((tx) => scrubClaims(tx, id, '（已隐去）'));
  expect(await bothSums(id)).toEqual(before);
  expect(JSON.stringify(await claimsOf(id))).not.toMatch(/家长|新来|PX-|139000/);
});
