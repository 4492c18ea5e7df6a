import { expect, test } from 'vitest';
import { store } from '@/db';
import { officeName } from '@/lib/notices/rules';
import { aCommunity, aPerson, as } from '@/tests/support/world';
import { findCommunity } from '../queries';
import { editCommunity } from './edit-community';

const { communityId } = await aCommunity({ code: 'zj', kind: 'urban' });
const clerk = await aPerson(communityId, ['clerk']);
const resident = await aPerson(communityId);
const typed = {
  community: 'zj',
  version: '1',
  committee: '紫锦社区居民委员会',
  street: '沟赵街道',
  phone: '0371-5550 0456',
  window: '一楼大厅',
  shortName: '紫锦居',
};

test('a clerk changes how papers are signed, and a stale form is refused', async () => {
  expect(await editCommunity.run(as(resident.actor), typed)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await editCommunity.run(as(clerk.actor), typed)).toMatchObject({ ok: true });
  const changed = (await findCommunity(store.read, 'zj'))!;
  expect(changed).toMatchObject({ phone: '0371-5550 0456', version: 2 });
  expect(officeName(changed)).toBe('紫锦居');
  expect(await editCommunity.run(as(clerk.actor), typed)).toMatchObject({ error: { code: 'stale' } });
});

test('an empty short name falls back to the community’s own', async () => {
  await editCommunity.run(as(clerk.actor), { ...typed, version: '2', shortName: '' });
  expect(officeName({ ...(await findCommunity(store.read, 'zj'))!, name: '紫锦社区（示例）' })).toBe('紫锦');
});
