import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { sha256 } from '@/lib/kernel/events';
import { anAccount, done, eventsOf, password } from '@/tests/support/accounts';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { findSession } from '../queries/session';
import { signIn } from '../sign-in';
import { changePassword } from './change-password';
import { endSessions } from './end-sessions';
import { grantRole } from './grant-role';
import { readMessages } from './read-messages';
import { setNoticeWays } from './set-notice-ways';

const { communityId } = await aCommunity({});
const clerk = await aPerson(communityId, ['clerk']);
const admin = await aPerson(communityId, ['admin']);
const me = await aPerson(communityId, []);
const phone = '13800000006';
await anAccount(clerk.actor, me.id, phone);
const { contactWays, messages } = tables;

async function enter(typed = password) {
  const opened = await signIn({ store, now: monday }, { phone, address: '10.0.0.1', password: typed });
  const id = 'sessionId' in opened ? opened.sessionId : undefined;
  return id ? () => findSession(store.read, sha256(id)) : null;
}

test('signing out everywhere ends every session', async () => {
  const [one, two] = [await enter(), await enter()];
  expect(await one!()).toMatchObject({ personId: me.id, grants: [{ role: 'resident' }] });
  done(await endSessions.run(as(me.actor), {}));
  expect([await one!(), await two!()]).toEqual([null, null]);
});

test('a new password needs the present one, and ends every session', async () => {
  const session = await enter();
  const next = { password: 'new-pass-1', passwordAgain: 'new-pass-1' };
  expect(await changePassword.run(as(me.actor), { ...next, passwordNow: 'guess-1', isProved: true })).toMatchObject({
    error: { fields: { passwordNow: expect.any(String) } },
  });
  done(await changePassword.run(as(me.actor), { ...next, passwordNow: password }));
  expect(await session!()).toBeNull();
  expect(await enter()).toBeNull();
  expect(await enter('new-pass-1')).not.toBeNull();
  expect(JSON.stringify(await eventsOf(me.id))).not.toMatch(/argon2|new-pass/);
});

test('a way to be reached is agreed to and taken back', async () => {
  done(await setNoticeWays.run(as(me.actor), { mail: 'a@example.cn', byHook: 'on' }));
  const ways = () => store.read.select().from(contactWays).where(eq(contactWays.personId, me.id));
  expect((await ways()).map((way) => [way.channel, way.address]).sort()).toEqual([
    ['hook', null],
    ['mail', 'a@example.cn'],
  ]);
  done(await setNoticeWays.run(as(me.actor), { mail: '' }));
  expect(await ways()).toEqual([]);
  expect(await setNoticeWays.run(as(me.actor), { mail: 'nonsense' })).toMatchObject({ error: { code: 'invalid' } });
});

test('messages are read up to the moment the page was opened', async () => {
  const wanted = { community: 'ljg', person: me.id };
  done(await grantRole.run(as(admin.actor), { ...wanted, role: 'council' }));
  const later = new Date(monday.getTime() + 1000);
  done(await grantRole.run(as(admin.actor, later), { ...wanted, role: 'handler' }));
  done(await readMessages.run(as(me.actor, later), { until: String(monday.getTime()) }));
  const rows = await store.read.select().from(messages).where(eq(messages.personId, me.id));
  expect(rows.map((m) => m.readAt !== null).sort()).toEqual([false, true]);
});
