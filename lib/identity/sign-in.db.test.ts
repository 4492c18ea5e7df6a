import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { anAccount, aSlip, asGuest, done, eventsOf, password } from '@/tests/support/accounts';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { activateAccount } from './commands/activate-account';
import { unlockAccount } from './commands/unlock-account';
import { signIn } from './sign-in';

const { communityId } = await aCommunity({});
const clerk = await aPerson(communityId, ['clerk']);
const later = (minutes: number) => new Date(monday.getTime() + minutes * 60_000);

let last = 13_900_000_000;
/** Somebody with an account of their own, and attempts to sign in to it. */
async function somebody() {
  const person = await aPerson(communityId, []);
  const phone = String(++last);
  const accountId = await anAccount(clerk.actor, person.id, phone);
  const attempt = (typed: string, { address = '10.0.0.1', minutes = 0 } = {}) =>
    signIn({ store, now: later(minutes) }, { phone, address, password: typed });
  return { person, phone, accountId, attempt };
}
type Somebody = Awaited<ReturnType<typeof somebody>>;

async function fail({ attempt }: Somebody, times: number, at: Parameters<Somebody['attempt']>[1] = {}) {
  for (let n = 1; n < times; n++) await attempt('wrong-1', at);
  return attempt('wrong-1', at);
}
const isIn = { sessionId: expect.any(String), accountId: expect.any(String) };

test('five failures from one address lock that pair for 15 minutes, not the account', async () => {
  const one = await somebody();
  expect(await fail(one, 5)).toEqual({ refused: 'wrong' });
  expect(await one.attempt(password, { minutes: 14 })).toEqual({ refused: 'wait' });
  expect(await one.attempt(password, { minutes: 14, address: '10.0.0.2' })).toEqual(isIn);
  expect(await one.attempt(password, { minutes: 16 })).toEqual(isIn);
});

test('a success clears the count', async () => {
  const one = await somebody();
  await fail(one, 4);
  expect(await one.attempt(password)).toEqual(isIn);
  expect(await fail(one, 4)).toEqual({ refused: 'wrong' });
  expect(await one.attempt(password)).toEqual(isIn);
});

test('a rush of guesses counts like guesses one by one', async () => {
  const one = await somebody();
  const all = await Promise.all(Array.from({ length: 20 }, () => one.attempt('wrong-1')));
  expect(all.filter((a) => 'refused' in a && a.refused === 'wrong')).toHaveLength(5);
});

test('fifty failures of a day lock the account until the clerk opens it', async () => {
  const one = await somebody();
  for (let n = 0; n < 12; n++) await fail(one, 4, { address: `10.1.0.${n}` });
  expect(await fail(one, 2, { address: '10.2.0.1' })).toEqual({ refused: 'locked' });
  expect(await one.attempt(password, { address: '10.2.0.2', minutes: 24 * 60 })).toEqual({ refused: 'locked' });
  const opened = { community: 'ljg', person: one.person.id };
  expect(await unlockAccount.run(as(one.person.actor), opened)).toMatchObject({ error: { code: 'forbidden' } });
  done(await unlockAccount.run(as(clerk.actor), opened));
  expect(await one.attempt(password, { address: '10.2.0.2' })).toEqual(isIn);
  expect((await eventsOf(one.person.id)).slice(-2).map((e) => e.type)).toEqual(['account.locked', 'account.unlocked']);
});

test('a slip opens a locked account too, with a new password, and ends its sessions', async () => {
  const one = await somebody();
  expect(await one.attempt(password, { address: '10.4.0.1' })).toEqual(isIn);
  for (let n = 0; n < 13; n++) await fail(one, 4, { address: `10.3.0.${n}` });
  const code = await aSlip(clerk.actor, one.person.id, { signed: 'on' });
  const next = { password: 'new-pass-1', passwordAgain: 'new-pass-1' };
  done(await activateAccount.run(asGuest(), { code, phone: one.phone, ...next }));
  expect(await one.attempt('new-pass-1')).toEqual(isIn);
  expect(await one.attempt(password)).toEqual({ refused: 'wrong' });
  const rows = await store.read.select().from(tables.sessions).where(eq(tables.sessions.accountId, one.accountId));
  expect(rows.map((s) => s.endedAt !== null).sort()).toEqual([false, true]);
});

test('an unknown phone is refused and counted like any other', async () => {
  const attempt = { phone: '13700000000', address: '10.0.0.9', password };
  for (let n = 0; n < 5; n++) expect(await signIn({ store, now: monday }, attempt)).toEqual({ refused: 'wrong' });
  expect(await signIn({ store, now: monday }, attempt)).toEqual({ refused: 'wait' });
});
