import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { anAccount, aSlip, asGuest, done, eventsOf } from '@/tests/support/accounts';
import { aCommunity, aPerson, as } from '@/tests/support/world';
import { findRoles } from '../queries/grant';
import { inGroups } from '../slip-code';
import { activateAccount } from './activate-account';
import { issueSlip } from './issue-slip';

const { communityId } = await aCommunity({});
await aCommunity({ code: 'zj' });
const clerk = await aPerson(communityId, ['clerk']);
const admin = await aPerson(communityId, ['admin']);
const secretary = await aPerson(communityId, ['secretary']);
const typed = { password: 'yishi-2026', passwordAgain: 'yishi-2026' };

let last = 13_900_000_000;
const aPhone = () => String(++last);
const activate = (code: string, phone = aPhone(), at?: Date) =>
  activateAccount.run(asGuest(at), { code, phone, ...typed });

test('a slip opens an account once; the person becomes a resident; every step is in the chain', async () => {
  const person = await aPerson(communityId, []);
  const code = await aSlip(clerk.actor, person.id);
  done(await activate(inGroups(code).toLowerCase()));
  expect(await findRoles(store.read, communityId, person.id)).toEqual(['resident']);
  expect(await activate(code)).toMatchObject({ ok: false, error: { code: 'used_up' } });
  const events = await eventsOf(person.id);
  expect(events.map((e) => [e.type, e.actorId])).toEqual([
    ['account.slip-issued', clerk.id],
    ['account.activated', null],
    ['role.granted', null],
  ]);
  expect(JSON.stringify(events)).not.toContain(code);
});

test('a new slip voids the one before; after thirty days it is void by itself', async () => {
  const person = await aPerson(communityId, []);
  const [first, second] = [await aSlip(clerk.actor, person.id), await aSlip(clerk.actor, person.id)];
  expect(await activate(first)).toMatchObject({ error: { code: 'used_up' } });
  expect(await activate(second, aPhone(), new Date('2026-12-24T09:00:00+08:00'))).toMatchObject({
    error: { code: 'used_up' },
  });
  done(await activate(second));
});

test('thirty-two uses of one code at once open one account', async () => {
  const person = await aPerson(communityId, []);
  const code = await aSlip(clerk.actor, person.id);
  const all = await Promise.all(
    Array.from({ length: 32 }, () =>
      activateAccount.run(asGuest(), { code, phone: aPhone(), password: { hash: '$argon2id$v=19$' } }),
    ),
  );
  expect(all.filter((a) => a.ok)).toHaveLength(1);
  expect(await store.read.$count(tables.accounts, eq(tables.accounts.personId, person.id))).toBe(1);
});

test('what is wrong is said at its field, and a wrong code is never a page that is not there', async () => {
  const person = await aPerson(communityId, []);
  const code = await aSlip(clerk.actor, person.id);
  expect(await activate('K7QM-2XPD')).toMatchObject({ error: { fields: { code: expect.any(String) } } });
  expect(
    await activateAccount.run(asGuest(), { code, phone: '1', password: 'short', passwordAgain: '' }),
  ).toMatchObject({
    error: { code: 'invalid', fields: { phone: expect.any(String), password: expect.any(String) } },
  });
  expect(
    await activateAccount.run(asGuest(), {
      code,
      phone: aPhone(),
      password: 'yishi-2026',
      passwordAgain: 'yishi-2027',
    }),
  ).toMatchObject({ error: { fields: { passwordAgain: expect.any(String) } } });
  const other = await aPerson(communityId, []);
  const taken = aPhone();
  await anAccount(clerk.actor, other.id, taken);
  expect(await activate(code, taken)).toMatchObject({ error: { code: 'phone_taken' } });
});

test('a reset needs the signature, a clerk, and is told to the secretary; an admin makes only first slips', async () => {
  const person = await aPerson(communityId, []);
  const wanted = { community: 'ljg', person: person.id };
  done(await issueSlip.run(as(admin.actor), wanted));
  await anAccount(clerk.actor, person.id, aPhone());
  expect(await issueSlip.run(as(clerk.actor), wanted)).toMatchObject({ error: { code: 'not_signed' } });
  expect(await issueSlip.run(as(admin.actor), { ...wanted, signed: 'on' })).toMatchObject({
    error: { code: 'forbidden' },
  });
  done(await issueSlip.run(as(clerk.actor), { ...wanted, signed: 'on' }));
  const { messages } = tables;
  const told = and(eq(messages.personId, secretary.id), eq(messages.template, 'account.reset-slip'));
  expect(await store.read.$count(messages, told)).toBe(1);
});

test('another community’s person is not there', async () => {
  const person = await aPerson(communityId, []);
  const wanted = { community: 'zj', person: person.id };
  expect(await issueSlip.run(as(clerk.actor), wanted)).toMatchObject({ error: { code: 'not_found' } });
});
