import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { guest, roles } from '@/lib/kernel/verdict';
import { aCaseInMediation, aDispute, leak, mustOn, run } from '@/tests/support/mediation';
import { aPerson, monday } from '@/tests/support/world';
import { applyForMediation } from '../commands/apply-for-mediation';
import { registerCase } from '../commands/register-case';
import { setAccess } from '../commands/set-access';
import { stopCase } from '../commands/stop-case';
import { mayList, mayRead } from '../policy';
import { findCards } from './cards';
import { findCase } from './case';
import { listCases } from './list';
import { showCase } from './record';
import { findTodos } from './todos';
import { visibleTo } from './visible';

const { accessLog, mediations } = tables;
const here = await aDispute('here');
const there = await aDispute('there');

const applied = await run(applyForMediation, here.downstairs.actor, leak('here'));
const going = await aCaseInMediation(here);
const secret = await aCaseInMediation(here);
await mustOn(here, secret.ref, setAccess, here.mediator.actor, { isProtected: 'on', protectedFor: 'violence' });
const stopped = await aCaseInMediation(here);
await mustOn(here, stopped.ref, stopCase, here.upstairs.actor);
const phone = { ...leak('here'), source: 'proactive', applicantName: '赵某', isProtected: 'on' };
const typed = await run(registerCase, here.other.actor, phone);
const foreign = await aCaseInMediation(there);
const refs = [applied, going, secret, stopped, typed].map((c) => ({ community: 'here', ref: c.ref }));
const all = [...refs, { community: 'there', ref: foreign.ref }];

const strangers = await Promise.all(
  roles.flatMap((role) => [aPerson(here.communityId, [role]), aPerson(there.communityId, [role])]),
);
const twice = await aPerson(here.communityId, ['resident', 'mediator', 'clerk', 'admin', 'secretary', 'street']);
const cast = [here, there].flatMap((d) => [d.upstairs, d.downstairs, d.mediator, d.other, d.director]);
const actors = [guest, ...[...strangers, twice, ...cast].map((p) => p.actor)];

test('the list and the policy agree on every case and person', async () => {
  const facts = await Promise.all(all.map(async (at) => ({ at, found: (await findCase(store.read, at))! })));
  for (const actor of actors) {
    const listed = await store.read.select({ id: mediations.id }).from(mediations).where(visibleTo(store.read, actor));
    const ids = new Set(listed.map((r) => r.id));
    for (const { at, found } of facts) {
      expect(ids.has(found.id), `${at.community} ${at.ref} ${JSON.stringify(actor)}`).toBe(mayList(actor, found));
      // Of the pages that are refused one stands for all.
      if (!mayRead(actor, found).ok && at !== all[1]) continue;
      const page = await showCase.run({ store, actor, now: monday, newId }, at);
      expect(page.ok).toBe(mayRead(actor, found).ok);
      if (!page.ok) expect(page.error.code).toBe('not_found');
    }
    const cards = await findCards(store.read, [going.id, secret.id, foreign.id], actor);
    expect(cards.every((c) => ids.has(c.id))).toBe(true);
    expect((await findTodos(store.read, actor)).length).toBeLessThanOrEqual(ids.size + 1);
  }
});

test('who looked is written before it is shown; nobody is noted for a page refused', async () => {
  const looks = () => store.read.$count(accessLog, eq(accessLog.subjectId, going.id));
  const before = await looks();
  await showCase.run({ store, actor: here.other.actor, now: monday, newId }, { community: 'here', ref: going.ref });
  expect(await looks()).toBe(before);
  const seen = await showCase.run({ store, actor: here.mediator.actor, now: monday, newId }, refs[1]!);
  expect(await looks()).toBe(before + 1);
  if (!seen.ok) throw new Error('hidden');
  expect(seen.value.looks!.length).toBeGreaterThan(0);
});

test('a list asks the same number of statements however long it is', async () => {
  const cost = async (actor: (typeof actors)[number]) => {
    const start = store.statements();
    await listCases.run({ store, actor, now: monday, newId }, { community: 'here' });
    return store.statements() - start;
  };
  expect(await cost(here.director.actor)).toBe(2);
  expect(await cost(here.downstairs.actor)).toBe(3);
  for (let i = 0; i < 8; i++) await run(applyForMediation, here.downstairs.actor, leak('here'));
  expect(await cost(here.director.actor)).toBe(2);
  expect(await cost(guest)).toBe(2);
  const start = store.statements();
  await showCase.run({ store, actor: here.director.actor, now: monday, newId }, refs[1]!);
  expect(store.statements() - start).toBeLessThanOrEqual(40);
});
