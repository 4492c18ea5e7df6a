import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { aCaseInMediation, aDispute, caseRow, mustOn, onCase } from '@/tests/support/mediation';
import { setAccess } from './set-access';

const d = await aDispute('set');

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
