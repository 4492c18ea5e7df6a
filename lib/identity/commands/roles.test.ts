import { and, eq, isNull } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { acceptIssue } from '@/lib/issues/commands/accept-issue';
import { dispatchIssue } from '@/lib/issues/commands/dispatch-issue';
import { reportIssue } from '@/lib/issues/commands/report-issue';
import { findIssue } from '@/lib/issues/queries/issue';
import { findHistory } from '@/lib/kernel/history';
import type { Role } from '@/lib/kernel/verdict';
import { done, eventsOf } from '@/tests/support/accounts';
import { aCommunity, aPerson, as } from '@/tests/support/world';
import { findRoles } from '../queries/grant';
import { endRole } from './end-role';
import { grantRole } from './grant-role';

const { communityId } = await aCommunity({});
const admin = await aPerson(communityId, ['admin']);
const street = await aPerson(communityId, ['street']);
const { grants, messages } = tables;

const grant = (person: string, role: Role, actor = admin.actor) =>
  grantRole.run(as(actor), { community: 'ljg', person, role });

async function grantOf(personId: string, role: Role) {
  const [row] = await store.read
    .select({ id: grants.id })
    .from(grants)
    .where(and(eq(grants.personId, personId), eq(grants.role, role), isNull(grants.endedAt)));
  return row?.id ?? '';
}
const end = async (personId: string, role: Role, more: object = {}, actor = admin.actor) =>
  endRole.run(as(actor), { community: 'ljg', grant: await grantOf(personId, role), sure: 'on', ...more });

/** An issue in the hands of this person. */
async function anIssueOf(handlerId: string) {
  const clerk = await aPerson(communityId, ['clerk']);
  const words = { title: '车库堆满废品', place: '地下车库', category: 'fire-lane', text: '走不过去' };
  const { ref } = done(await reportIssue.run(as(clerk.actor), { community: 'ljg', ...words }));
  const on = { community: 'ljg', ref };
  done(await acceptIssue.run(as(clerk.actor), { ...on, version: '1', title: words.title, matter: 'shield' }));
  done(await dispatchIssue.run(as(clerk.actor), { ...on, version: '2', handlerId, dueOn: '2026-11-30' }));
  return async () => (await findIssue(store.read, 'ljg', ref))!;
}

test('a grant is one, is told to the street and to the person, and is in the chain', async () => {
  const person = await aPerson(communityId, []);
  done(await grant(person.id, 'grid'));
  expect(await grant(person.id, 'grid')).toMatchObject({ error: { code: 'held' } });
  expect(await findRoles(store.read, communityId, person.id)).toEqual(['grid']);
  const told = and(eq(messages.personId, street.id), eq(messages.subjectId, person.id));
  expect(await store.read.$count(messages, told)).toBe(1);
  expect(await store.read.$count(messages, eq(messages.personId, person.id))).toBe(1);
  expect((await eventsOf(person.id)).map((e) => [e.type, e.actorId])).toEqual([['role.granted', admin.id]]);
});

test('sixteen grants of one role at once leave one', async () => {
  const person = await aPerson(communityId, []);
  const all = await Promise.all(Array.from({ length: 16 }, () => grant(person.id, 'clerk')));
  expect(all.filter((a) => a.ok)).toHaveLength(1);
});

test('nobody grants himself a role, and who is no administrator grants none', async () => {
  expect(await grant(admin.id, 'clerk')).toMatchObject({ error: { code: 'forbidden' } });
  const person = await aPerson(communityId, []);
  expect(await grant(person.id, 'clerk', street.actor)).toMatchObject({ error: { code: 'forbidden' } });
});

test('an administrator is never secretary or director of mediation', async () => {
  const person = await aPerson(communityId, ['admin']);
  expect(await grant(person.id, 'secretary')).toMatchObject({ error: { code: 'excluded' } });
  const director = await aPerson(communityId, ['mediation-director']);
  expect(await grant(director.id, 'admin')).toMatchObject({ error: { code: 'excluded' } });
});

test('ending a role hands what is open to another holder, in one step', async () => {
  const leaving = await aPerson(communityId, ['grid']);
  const staying = await aPerson(communityId, ['grid']);
  const outsider = await aPerson(communityId, ['resident']);
  const issue = await anIssueOf(leaving.id);
  expect(await end(leaving.id, 'grid')).toMatchObject({ error: { code: 'needs_successor' } });
  expect(await end(leaving.id, 'grid', { successor: outsider.id })).toMatchObject({ error: { code: 'cannot_follow' } });
  expect(await end(leaving.id, 'grid', { successor: leaving.id })).toMatchObject({ error: { code: 'cannot_follow' } });
  done(await end(leaving.id, 'grid', { successor: staying.id }));
  expect(await findRoles(store.read, communityId, leaving.id)).toEqual([]);
  const after = await issue();
  expect(after).toMatchObject({ handlerId: staying.id, state: 'dispatched', version: 4 });
  expect((await findHistory(store.read, after.id)).some((h) => h.event === 'hand-over' && h.actorId === admin.id)).toBe(
    true,
  );
});

test('who keeps another role that covers the work keeps the work', async () => {
  const person = await aPerson(communityId, ['grid', 'handler']);
  const issue = await anIssueOf(person.id);
  done(await end(person.id, 'grid'));
  expect(await issue()).toMatchObject({ handlerId: person.id, version: 3 });
});

test('the last administrator stays', async () => {
  const { communityId: other } = await aCommunity({ code: 'zj' });
  const only = await aPerson(other, ['admin']);
  const roles = { ...admin.actor, grants: [{ communityId: other, role: 'admin' as const }] };
  const ended = await endRole.run(as(roles), { community: 'zj', grant: await grantOf(only.id, 'admin'), sure: 'on' });
  expect(ended).toMatchObject({ error: { code: 'last_admin' } });
});
