import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { guest } from '@/lib/kernel/verdict';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { countSelfCleared } from '../queries/cards';
import { listSelfCleared } from '../queries/self-cleared';
import { logSelfCleared } from './log-self-cleared';

const { communityId, buildingId } = await aCommunity({ code: 'ljg' });
const worker = await aPerson(communityId, ['grid']);
const rows = {
  community: 'ljg',
  buildingId,
  category1: 'wiring',
  place1: '3 层过道插座',
  day1: '2026-11-20',
  note1: '换了新插座',
  category2: 'fire-lane',
  place2: '张三家门口',
  day2: '2026-11-22',
};

test('several rows at a time, each a record of its own', async () => {
  expect(await logSelfCleared.run(as(worker.actor), rows)).toMatchObject({ ok: true, value: { logged: 2 } });
  const kept = await store.read.select().from(tables.selfCleared);
  expect(kept.map((r) => r.ref).sort()).toEqual(['2026-1', '2026-2']);
  expect(kept.map((r) => r.buildingId)).toEqual([buildingId, buildingId]);
  expect(await countSelfCleared(store.read, communityId, '2026-11-21')).toBe(1);
});

test('the public sees kinds, days and buildings, never who or which door', async () => {
  const seen = async (actor: typeof guest | typeof worker.actor) => {
    const answer = await listSelfCleared.run({ store, actor, now: monday, newId }, { community: 'ljg' });
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.value;
  };
  const open = await seen(guest);
  expect(open.total).toBe(2);
  expect(JSON.stringify(open)).not.toMatch(/张三|插座/);
  expect(JSON.stringify(await seen(worker.actor))).toMatch(/张三家门口/);
});

test('a day to come and a building elsewhere are refused, and nothing is written', async () => {
  const before = await store.read.$count(tables.selfCleared);
  const far = await aCommunity({ code: 'far' });
  expect(await logSelfCleared.run(as(worker.actor), { ...rows, day1: '2026-11-24' })).toMatchObject({
    error: { code: 'not_yet' },
  });
  expect(await logSelfCleared.run(as(worker.actor), { ...rows, buildingId: far.buildingId })).toMatchObject({
    error: { code: 'building_elsewhere' },
  });
  expect(await logSelfCleared.run(as(guest), rows)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await store.read.$count(tables.selfCleared)).toBe(before);
});
