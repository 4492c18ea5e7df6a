import { expect, test } from 'vitest';
import { store } from '@/db';
import { aNoticeWorld } from '@/tests/support/notices';
import { aPerson } from '@/tests/support/world';
import { handOver } from './hand-over';

const w = await aNoticeWorld();
const from = { communityId: w.communityId, personId: w.one.id, role: 'grid' as const };

test('hazards and notices go to the one who follows, and two handlers stay two people', async () => {
  const [found, served, paired] = [await w.found(), await w.served(), await w.served()];
  const follower = await aPerson(w.communityId, ['grid']);
  expect((await handOver.find(store.read, from)).map((o) => o.ref)).toEqual([found, served, paired]);
  const before = await w.now(served);
  await store.transaction((tx) => handOver.move(tx, from, follower.id));
  expect(await w.now(found)).toMatchObject({ finderId: follower.id });
  expect(await w.now(served)).toMatchObject({ handlerId: follower.id, version: before.version + 1 });
  expect(await handOver.find(store.read, from)).toEqual([]);

  await store.transaction((tx) => handOver.move(tx, { ...from, personId: follower.id }, w.two.id));
  expect(await w.now(paired)).toMatchObject({ handlerId: follower.id, secondHandlerId: w.two.id });
});
