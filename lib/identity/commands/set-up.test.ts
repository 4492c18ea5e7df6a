import { eq } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { store, tables } from '@/db';
import { sha256 } from '@/lib/kernel/events';
import { asGuest, done, password } from '@/tests/support/accounts';
import { aPerson, as, monday } from '@/tests/support/world';
import { findActor } from '../actor';
import { signIn } from '../sign-in';
import { setUpCommunity } from './set-up-community';
import { setUpFirst } from './set-up-first';

const token = 'printed-on-the-console';
const form = {
  code: 'ljg',
  name: '李江沟村',
  kind: 'village',
  committee: '李江沟村村民委员会',
  street: '汝河路街道',
  tel: '0371-5550 0123',
  window: '党群服务中心一楼',
  adminName: '示例',
  phone: '13800000001',
  password,
  passwordAgain: password,
};
afterEach(() => {
  delete process.env.SETUP_TOKEN_HASH;
});

test('the printed token opens the first community, once', async () => {
  const press = (more: object = {}) => setUpFirst.run(asGuest(), { ...form, token, ...more });
  expect(await press()).toMatchObject({ error: { code: 'not_found' } });
  process.env.SETUP_TOKEN_HASH = sha256(token);
  expect(await press({ token: 'guessed' })).toMatchObject({ error: { code: 'not_found' } });
  // A form that is sent back with something to correct does not use the token up.
  expect(await press({ phone: '1' })).toMatchObject({ error: { code: 'invalid' } });
  const both = await Promise.all([press(), press({ code: 'two', phone: '13800000002' })]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  process.env.SETUP_TOKEN_HASH = sha256(token);
  expect(await press({ code: 'other' })).toMatchObject({ error: { code: 'not_found' } });
  expect(await store.read.$count(tables.communities)).toBe(1);

  const [account] = await store.read.select().from(tables.accounts);
  const attempt = { phone: account!.phone, address: '10.0.0.1', password };
  expect(await signIn({ store, now: monday }, attempt)).toMatchObject({ sessionId: expect.any(String) });
  expect(await findActor(store.read, account!.personId)).toMatchObject({ grants: [{ role: 'admin' }] });
});

test('a further community by the installation only, under a code of its own, with an administrator who is there', async () => {
  const [first] = await store.read.select().from(tables.communities);
  const [admin] = await store.read.select().from(tables.accounts);
  const further = { ...form, code: 'zj', name: '紫锦社区', kind: 'urban', adminId: admin!.personId };
  const person = await aPerson(first!.id, ['admin']);
  expect(await setUpCommunity.run(as(person.actor), further)).toMatchObject({ error: { code: 'forbidden' } });
  const system = as({ kind: 'system', job: 'seed' });
  expect(await setUpCommunity.run(system, { ...further, code: first!.code })).toMatchObject({
    error: { code: 'code_taken' },
  });
  expect(await setUpCommunity.run(system, { ...form, code: 'x1', phone: admin!.phone })).toMatchObject({
    error: { code: 'phone_taken' },
  });
  const { communityId } = done(await setUpCommunity.run(system, further));
  const held = await store.read.select().from(tables.grants).where(eq(tables.grants.communityId, communityId));
  expect(held).toMatchObject([{ personId: admin!.personId, role: 'admin' }]);
});
