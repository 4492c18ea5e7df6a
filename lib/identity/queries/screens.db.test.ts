import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import type { Actor } from '@/lib/kernel/verdict';
import { anAccount, done } from '@/tests/support/accounts';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { endRole } from '../commands/end-role';
import { grantRole } from '../commands/grant-role';
import { issueSlip } from '../commands/issue-slip';
import { roleLabels } from '../labels';
import { showEnding } from './ending';
import { showGranting } from './granting';
import { showMe } from './me';
import { findAccountPanel } from './panel';
import { showSlip } from './slip-sheet';

const { communityId } = await aCommunity({});
const clerk = await aPerson(communityId, ['clerk']);
const other = await aPerson(communityId, ['clerk']);
const admin = await aPerson(communityId, ['admin']);
const resident = await aPerson(communityId, ['resident']);
const minutes = (n: number) => new Date(monday.getTime() + n * 60_000);
const at = (actor: Actor, now = monday) => ({ store, actor, now, newId: as(actor).newId });

test('a slip is shown to who made it, for a quarter of an hour, and nobody else knows of it', async () => {
  const person = await aPerson(communityId, []);
  const make = () => issueSlip.run(as(clerk.actor), { community: 'ljg', person: person.id });
  const { slipId: first } = done(await make());
  const { slipId: slip } = done(await make());
  const look = (actor: Actor, now = monday, id = slip, community = 'ljg') =>
    showSlip.run(at(actor, now), { community, slip: id });
  expect(await look(clerk.actor)).toMatchObject({
    ok: true,
    value: { code: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) },
  });
  const nothing = { ok: false, error: { code: 'not_found' } };
  expect(await look(other.actor)).toMatchObject(nothing);
  expect(await look({ kind: 'guest' })).toMatchObject(nothing);
  expect(await look(clerk.actor, minutes(16))).toMatchObject(nothing);
  expect(await look(clerk.actor, monday, first)).toMatchObject(nothing);
  expect(await look(clerk.actor, monday, slip, 'zj')).toMatchObject(nothing);
});

test('the panel shows its deeds to those who have the right, and nothing to neighbours', async () => {
  const person = await aPerson(communityId, []);
  await anAccount(clerk.actor, person.id, '13900000001');
  const panel = (actor: Actor) => findAccountPanel(store.read, actor, { communityId, personId: person.id }, monday);
  expect(await panel(resident.actor)).toBeNull();
  expect(await panel(clerk.actor)).toMatchObject({
    phone: '139****0001',
    can: { issueSlip: true, signs: true, unlock: false, grant: false },
    history: [{ what: expect.any(String), who: null }, { who: expect.any(String) }],
  });
  expect(await panel(admin.actor)).toMatchObject({ can: { issueSlip: false, grant: true }, roles: [{ canEnd: true }] });
  expect(await panel(person.actor)).toMatchObject({ can: { issueSlip: false, grant: false } });
});

test('who holds what is the administrator’s page', async () => {
  const named = await aPerson(communityId, [], '查找得到');
  const look = (actor: Actor) => showGranting.run(at(actor), { community: 'ljg', q: '查找' });
  expect(await look(clerk.actor)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await look(admin.actor)).toMatchObject({ ok: true, value: { candidates: [{ id: named.id }] } });
});

test('who holds what comes twenty at a time, counted by role', async () => {
  const names = Array.from({ length: 25 }, (_, i) => `经办${i}`);
  for (const name of names) await aPerson(communityId, ['handler'], name);
  const look = (after?: string | null) =>
    showGranting.run(at(admin.actor), { community: 'ljg', role: 'handler', after: after ?? undefined });
  const first = await look();
  if (!first.ok) throw new Error(first.error.code);
  const rest = await look(first.value.next);
  if (!rest.ok) throw new Error(rest.error.code);
  expect([first.value.rows.length, rest.value.rows.length, rest.value.next]).toEqual([20, 5, null]);
  expect([...first.value.rows, ...rest.value.rows].map(({ name }) => name).sort()).toEqual(names.sort());
  expect(first.value.held).toContainEqual({ value: 'handler', label: roleLabels.handler, count: 25 });
});

test('the ending of a role names those who can follow', async () => {
  const leaving = await aPerson(communityId, []);
  const grant = { community: 'ljg', person: leaving.id, role: 'supervisor' };
  const { grantId } = done(await grantRole.run(as(admin.actor), grant));
  const follower = await aPerson(communityId, ['supervisor']);
  const look = () => showEnding.run(at(admin.actor), { community: 'ljg', grant: grantId });
  expect(await look()).toMatchObject({ value: { open: [], holders: [{ value: follower.id }] } });
  done(await endRole.run(as(admin.actor), { community: 'ljg', grant: grantId, sure: 'on' }));
  expect(await look()).toMatchObject({ error: { code: 'not_found' } });
});

test('我的 takes the same statements for three messages and for three hundred', async () => {
  const me = await aPerson(communityId, []);
  await anAccount(clerk.actor, me.id, '13900000002');
  const tell = (n: number) =>
    store.transaction(async (tx) => {
      const row = { communityId, personId: me.id, template: 'issue.accept', subjectKind: 'issues', subjectId: me.id };
      const rows = Array.from({ length: n }, () => ({
        ...row,
        id: as(me.actor).newId(),
        subjectRef: '2026-1',
        at: monday,
      }));
      await tx.insert(tables.messages).values(rows);
    });
  const count = async () => {
    const before = store.statements();
    const view = await showMe.run(at(me.actor), {});
    return { n: store.statements() - before, view };
  };
  await tell(3);
  const few = await count();
  await tell(297);
  const many = await count();
  expect(many.n).toBe(few.n);
  expect(few.view).toMatchObject({ value: { phone: '139****0002', next: null } });
  expect(many.view).toMatchObject({ value: { next: expect.any(String), messages: { length: 20 } } });
  expect(await showMe.run(at({ kind: 'guest' }), {})).toMatchObject({ error: { code: 'forbidden' } });
  expect(await store.read.$count(tables.messages, eq(tables.messages.personId, me.id))).toBe(300);
});
