import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aCommunity, aPerson, monday } from '@/tests/support/world';
import { giveLease, takeLease } from './lease';
import { isJob, runJob } from './registry';

const { accounts, drafts, idempotencyKeys, loginFailures, rosters, sessions } = tables;
const ago = (days: number) => new Date(monday.getTime() - days * 86_400_000);

test('of sixteen instances one has the job', async () => {
  const taken = await Promise.all(
    Array.from({ length: 16 }, (_, at) => takeLease(store, { job: 'x', holder: `${at}` }, monday, null)),
  );
  expect(taken.filter(Boolean)).toHaveLength(1);
});

test('a lease is given back, runs out with its holder, and is not taken again for the same time', async () => {
  const lease = { job: 'y', holder: 'a' };
  const after = (minutes: number) => new Date(monday.getTime() + minutes * 60_000);
  expect(await takeLease(store, lease, monday, null)).toBe(true);
  expect(await takeLease(store, { ...lease, holder: 'b' }, after(9), null)).toBe(false);
  expect(await takeLease(store, { ...lease, holder: 'b' }, after(11), null)).toBe(true);
  await giveLease(store, { ...lease, holder: 'b' }, after(11));
  expect(await takeLease(store, lease, after(12), after(11))).toBe(false);
  expect(await takeLease(store, lease, after(12), after(12))).toBe(true);
});

test('names of jobs are known ones', () => {
  expect(['seal', 'nothing', 'toString', undefined].map(isJob)).toEqual([true, false, false, false]);
});

test('retention takes what has had its time and leaves the rest; a dry run only counts', async () => {
  const { communityId } = await aCommunity({ code: 'ljg' });
  const { id } = await aPerson(communityId);
  const call = { command: 'c', actorId: id, inputHash: 'h' };
  const roster = { communityId, fileHash: 'h', rowCount: 1, faults: [], lines: [{ row: 2, name: '某人' }] };
  await store.transaction(async (tx) => {
    await tx
      .insert(accounts)
      .values({ id, personId: id, phone: '13800000001', passwordHash: 'x', activatedAt: monday });
    for (const days of [1, 8]) await tx.insert(idempotencyKeys).values({ ...call, key: `${days}`, at: ago(days) });
    for (const days of [-1, 1]) await tx.insert(drafts).values({ id: `${days}`, values: {}, expiresAt: ago(days) });
    for (const days of [170, 190])
      await tx
        .insert(sessions)
        .values({ idHash: `${days}`, accountId: id, createdAt: ago(days), lastSeenAt: ago(days) });
    for (const day of ['2026-05-01', '2026-11-01'])
      await tx.insert(loginFailures).values({ phone: '1', address: 'a', day, count: 1 });
    for (const [state, days] of [
      ['checked', 8],
      ['checked', 6],
      ['imported', 8],
    ] as const)
      await tx.insert(rosters).values({ ...roster, id: newId(), state, createdAt: ago(days) });
  });
  const run = (dryRun: boolean) => runJob('retention', { store, now: monday, dryRun });
  const old = { idempotencyKeys: 1, drafts: 1, sessions: 1, loginFailures: 1, rosters: 2, claimLists: 0, merges: 0 };
  expect(await run(true)).toEqual(old);
  expect(await run(false)).toEqual(old);
  expect(Object.values((await run(false)) ?? {})).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(await store.read.select({ key: idempotencyKeys.key }).from(idempotencyKeys)).toEqual([{ key: '1' }]);
  expect(await store.read.select({ id: sessions.idHash }).from(sessions)).toEqual([{ id: '170' }]);
  const left = await store.read.select().from(rosters).where(eq(rosters.state, 'checked'));
  expect(left).toMatchObject([{ createdAt: ago(6), lines: [{ name: '某人' }] }]);
});
