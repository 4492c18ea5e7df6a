import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { grantRole } from '@/lib/identity/commands/grant-role';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { aCaseInMediation, aDispute, caseRow, leak, mustOn, run } from '@/tests/support/mediation';
import { aPerson, as, monday } from '@/tests/support/world';
import { findCards } from '../queries/cards';
import { askToOpen, listOpenings } from '../queries/opening-views';
import { showCase, showDeed } from '../queries/record';
import { applyForMediation } from './apply-for-mediation';
import { assignMediator } from './assign-mediator';
import { openProtectedCase } from './open-protected-case';
import { setAccess } from './set-access';

const { accessLog, householdMembers, households, messages, people } = tables;
const d = await aDispute('glass');
const [admin, secretary, street, resident] = await Promise.all(
  (['admin', 'secretary', 'street', 'resident'] as const).map((role) => aPerson(d.communityId, [role])),
);
const { ref, id } = await aCaseInMediation(d);
await mustOn(d, ref, setAccess, d.mediator.actor, { isProtected: 'on', protectedFor: 'violence' });
const open = await aCaseInMediation(d);

const reason = '邻居报告有人求救，要马上找到她住哪里。';
const at = { community: 'glass', ref };
const glass = (actor: Actor, of = ref, when = monday) =>
  openProtectedCase.run(as(actor, when), { community: 'glass', ref: of, reason });
const see = (actor: Actor, now = monday) => showCase.run({ store, actor, now, newId }, at);
const told = (who: { id: string }, template: string) =>
  store.read.$count(messages, and(eq(messages.personId, who.id), eq(messages.template, template)));
const later = (hours: number) => new Date(monday.getTime() + hours * 3_600_000);

test('an administrator reads for three hours, does nothing, and it is told at once', async () => {
  expect(await see(admin!.actor)).toMatchObject({ error: { code: 'not_found' } });
  expect(await glass(admin!.actor)).toMatchObject({ ok: true, value: { ref } });
  expect([await told(d.director, 'mediation.glass-broken'), await told(secretary!, 'mediation.glass-broken')]).toEqual([
    1, 1,
  ]);
  expect(await told(street!, 'mediation.glass-broken')).toBe(0);
  const page = await see(admin!.actor, later(2.9));
  expect(page).toMatchObject({ ok: true, value: { audience: 'opened', looks: null, openUntil: later(3) } });
  expect(page.ok && Object.values(page.value.can).some(Boolean)).toBe(false);
  expect(JSON.stringify(page)).not.toMatch(/13900000246|13800005678/);
  expect((await see(admin!.actor, later(3))).ok).toBe(false);
  expect(await findCards(store.read, [id], admin!.actor)).toEqual([]);
  const deed = { ...at, right: 'mediation.note' as const };
  expect((await showDeed.run({ store, actor: admin!.actor, now: monday, newId }, deed)).ok).toBe(false);
  const looks = await store.read.select().from(accessLog).where(eq(accessLog.actorId, admin!.id));
  expect(looks.map((l) => [l.query, l.subjectId, l.reason])).toEqual([['mediation.show', id, '紧急查看']]);
});

test('who looked, with the reason, is for the director and the lead', async () => {
  for (const actor of [d.director.actor, d.mediator.actor]) {
    const page = await see(actor);
    expect(JSON.stringify(page.ok && page.value.looks)).toContain(reason);
  }
  await mustOn(d, ref, assignMediator, d.director.actor, {
    mediatorId: d.other.id,
    duty: 'helper',
    chosenBy: 'parties',
  });
  const page = await see(d.other.actor);
  expect(page.ok && page.value.looks).toBe(null);
});

test('no case, an open case and a case never to be opened are answered alike', async () => {
  await store.transaction(async (tx) => {
    const home = { id: newId(), communityId: d.communityId, code: 'h9', kind: 'resident' as const };
    await tx.insert(households).values({ ...home, unitId: null, representativeId: null });
    // She moved out long ago: kin all the same.
    for (const [personId, until] of [
      [street!.id, '2024-01-01'],
      [d.upstairs.id, null],
    ] as const)
      await tx.insert(householdMembers).values({ householdId: home.id, personId, since: '2020-01-01', until });
  });
  const namesake = await aPerson(d.communityId, ['clerk'], '李示例');
  const answers = [
    await glass(secretary!.actor, '2026-999'),
    await glass(secretary!.actor, open.ref),
    await glass(street!.actor),
    await glass(namesake.actor),
  ];
  expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1);
  expect(answers[0]).toMatchObject({ error: { code: 'closed' } });
  expect(await glass(resident!.actor)).toMatchObject({ error: { code: 'forbidden' } });
  const elsewhere = await aDispute('glass-far');
  expect(await glass(elsewhere.director.actor)).toMatchObject({ error: { code: 'forbidden' } });
  const pages = await Promise.all(
    [ref, '2026-999', open.ref].map((r) =>
      askToOpen.run({ store, actor: secretary!.actor, now: monday, newId }, { community: 'glass', ref: r }),
    ),
  );
  expect(new Set(pages.map((p) => JSON.stringify(p))).size).toBe(1);
  const stranger = await askToOpen.run({ store, actor: resident!.actor, now: monday, newId }, at);
  expect(stranger).toMatchObject({ error: { code: 'not_found' } });
});

test('a party who holds an office never opens the own case', async () => {
  const clerk = await aPerson(d.communityId, ['clerk', 'resident'], '赵示例');
  await store.transaction((tx) => tx.update(people).set({ phone: '13700000001' }).where(eq(people.id, clerk.id)));
  const own = await run(applyForMediation, d.downstairs.actor, {
    ...leak('glass'),
    respondentName: '赵示例',
    respondentPhone: '13700000001',
    isProtected: 'on',
  });
  expect(await caseRow(own.ref, d.communityId)).toMatchObject({ isProtected: true });
  expect(await glass(clerk.actor, own.ref)).toMatchObject({ error: { code: 'closed' } });
});

test('the fifth in thirty days is listed to the street; what each reads of the list', async () => {
  for (let n = 2; n <= 5; n++) expect((await glass(admin!.actor, ref, later(n * 24))).ok).toBe(true);
  expect(await told(street!, 'mediation.glass-often')).toBe(1);
  await glass(secretary!.actor, ref, later(130));
  const list = async (actor: Actor) => {
    const page = await listOpenings.run({ store, actor, now: later(131), newId }, { community: 'glass' });
    return page.ok ? page.value.rows : page.error.code;
  };
  expect(await list(street!.actor)).toHaveLength(5);
  expect(JSON.stringify(await list(street!.actor))).not.toMatch(/求救|号/);
  expect(await list(secretary!.actor)).toHaveLength(6);
  expect(JSON.stringify(await list(secretary!.actor))).not.toMatch(/求救/);
  expect(JSON.stringify(await list(d.director.actor))).toMatch(/求救/);
  expect(await list(d.mediator.actor)).toBe('forbidden');
});

test('a role given, and a director who adds himself, are told the same way', async () => {
  const before = await told(d.director, 'mediation.reach-widened');
  await run(grantRole, admin!.actor, { community: 'glass', person: resident!.id, role: 'mediator' });
  expect(await told(d.director, 'mediation.reach-widened')).toBe(before + 1);
  expect(await told(street!, 'mediation.reach-widened')).toBe(0);
  const self = { mediatorId: d.director.id, duty: 'helper', chosenBy: 'committee' };
  await mustOn(d, ref, assignMediator, d.director.actor, self);
  expect(await told(street!, 'mediation.reach-widened')).toBe(1);
  expect(await told(secretary!, 'mediation.reach-widened')).toBeGreaterThan(1);
});
