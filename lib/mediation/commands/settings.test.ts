import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { aCaseInMediation, aDispute, caseRow, mustOn, onCase, run } from '@/tests/support/mediation';
import { as } from '@/tests/support/world';
import { findMethod, findMethodOf } from '../queries/method';
import { saveMethod } from './save-method';
import { setAccess } from './set-access';

const d = await aDispute('set');

test('the method is the community’s own; a case keeps the one it began with', async () => {
  const { ref } = await aCaseInMediation(d);
  const before = await findMethod(store.read, d.communityId);
  expect(before).toMatchObject({ version: 1, isExample: true });
  expect(before.steps.map((s) => s.label)).toEqual([
    '热心接待',
    '耐心倾听',
    '细心调查',
    '公心评理',
    '诚心沟通',
    '恒心回访',
  ]);
  const own = { community: 'set', version: '1', name: '四步工作法', steps: '接待：当天\n耐心倾听：听\n说理\n回访' };
  expect(await saveMethod.run(as(d.mediator.actor), own)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await saveMethod.run(as(d.director.actor), { ...own, steps: '一步' })).toMatchObject({
    error: { code: 'step_count' },
  });
  await run(saveMethod, d.director.actor, own);
  expect(await saveMethod.run(as(d.director.actor), own)).toMatchObject({ error: { code: 'stale' } });
  const after = await findMethod(store.read, d.communityId);
  expect(after).toMatchObject({ version: 2, isExample: false, name: '四步工作法' });
  expect(after.steps[1]!.key).toBe('listen');
  expect((await findMethodOf(store.read, await caseRow(ref, d.communityId))).version).toBe(1);
});

test('only the director lifts a protection, and nothing recorded says why it was set', async () => {
  const { ref, id } = await aCaseInMediation(d);
  const by = d.mediator.actor;
  expect(await onCase(d, ref, setAccess, by, { isProtected: 'on' })).toMatchObject({
    error: { code: 'ground_missing' },
  });
  await mustOn(d, ref, setAccess, by, { isProtected: 'on', protectedFor: 'violence' });
  expect(await onCase(d, ref, setAccess, by)).toMatchObject({ error: { code: 'director_opens' } });
  await mustOn(d, ref, setAccess, d.director.actor);
  expect(await caseRow(ref, d.communityId)).toMatchObject({ isProtected: false, protectedFor: null });
  const events = await store.read.select().from(tables.auditEvents).where(eq(tables.auditEvents.subjectId, id));
  expect(JSON.stringify(events)).not.toMatch(/violence|protected/i);
});
