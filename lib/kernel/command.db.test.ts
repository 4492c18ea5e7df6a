import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { store, tables } from '@/db';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { defineCommand } from './command';
import { canonical, link, sha256 } from './events';
import { findHistory } from './history';
import { fail, ok } from './result';
import { permit } from './verdict';

const { auditChains, auditEvents, firms, messages, texts } = tables;
const { communityId } = await aCommunity({});
const clerk = await aPerson(communityId, ['clerk']);
const secretary = await aPerson(communityId, ['secretary']);

const addFirm = defineCommand({
  name: 'test.add-firm',
  input: z.object({ name: z.string().min(2) }),
  load: async (tx, { name }) => ({
    communityId,
    taken: (await tx.$count(firms, eq(firms.name, name))) > 0,
  }),
  authorize: (actor) => permit(actor, ['clerk'], communityId),
  decide({ input, loaded, newId, write }) {
    if (loaded.taken) return fail('taken');
    const id = newId();
    const note = write(id, 'note', `${input.name} 来登记`);
    return ok({
      change: { id, name: input.name },
      texts: [note],
      transitions: [{ subjectId: id, event: 'add', from: null, to: 'known', textId: note.id }],
      tells: [{ to: { role: 'secretary' }, template: 'firm.added', subject: { kind: 'people', id } }],
      events: [{ type: 'firm.added', subjectId: id, payload: { note: note.hash } }],
    });
  },
  async commit(tx, { id, name }) {
    await tx.insert(firms).values({ id, communityId, name, kind: 'merchant' });
    return { id };
  },
  says: { taken: { field: 'name', text: '这个名字已经登记过。' } },
});

const run = (name: string, key?: string) => addFirm.run({ ...as(clerk.actor), ...(key ? { key } : {}) }, { name });

test('a deed writes its change, text, history, message and event together', async () => {
  const done = await run('兴达商行');
  if (!done.ok) throw new Error(done.error.message);
  const [text] = await store.read.select().from(texts).where(eq(texts.subjectId, done.value.id));
  expect(text!.hash).toBe(sha256(text!.salt!, '兴达商行 来登记'));
  expect(await findHistory(store.read, done.value.id)).toMatchObject([
    { event: 'add', to: 'known', text: '兴达商行 来登记' },
  ]);
  expect(await store.read.select().from(messages)).toMatchObject([{ personId: secretary.id, template: 'firm.added' }]);
});

test('a refusal writes nothing and names the field', async () => {
  const before = await store.read.$count(auditEvents);
  expect(await run('兴达商行')).toMatchObject({
    ok: false,
    error: { code: 'taken', fields: { name: '这个名字已经登记过。' } },
  });
  expect(await run('a')).toMatchObject({ ok: false, error: { code: 'invalid' } });
  const resident = await aPerson(communityId, ['resident']);
  expect(await addFirm.run(as(resident.actor), { name: '别的' })).toMatchObject({
    ok: false,
    error: { code: 'forbidden' },
  });
  expect(await store.read.$count(auditEvents)).toBe(before);
});

test('what is wrong with a form is said from the form alone, to whoever sends it, before anything is asked of the store', async () => {
  const stranger = (await aPerson(communityId, ['resident'])).actor;
  const asked = store.statements();
  const [own, strange] = [await run('a'), await addFirm.run(as(stranger), { name: 'a' })];
  expect(strange).toEqual(own);
  expect(store.statements()).toBe(asked);
});

test('thirty-two submits of one form do one deed and all hear the same answer', async () => {
  const all = await Promise.all(Array.from({ length: 32 }, () => run('同一张表', 'key-1')));
  expect(new Set(all.map((r) => canonical(r))).size).toBe(1);
  expect(all[0]!.ok).toBe(true);
  expect(await store.read.$count(firms, eq(firms.name, '同一张表'))).toBe(1);
  expect(await run('换了内容', 'key-1')).toMatchObject({ ok: false, error: { code: 'key_reused' } });
});

test('the chain recomputes from its first event to its head', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, i) => run(`店铺${i}`)));
  const rows = await store.read.select().from(auditEvents).orderBy(asc(auditEvents.seq));
  let hash = '';
  for (const { hash: stored, communityId: _, ...entry } of rows) {
    hash = link(hash, entry);
    expect(hash).toBe(stored);
  }
  expect(await store.read.select().from(auditChains)).toMatchObject([{ seq: rows.length, hash }]);
  expect(rows[0]!.at).toEqual(monday);
});
