import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { aCaseInMediation, aDispute, caseRow, leak, mustOn, onCase, run } from '@/tests/support/mediation';
import { aPerson, as, monday } from '@/tests/support/world';
import { listScreenings, startScreening } from '../queries/screenings';
import { showStatistics } from '../queries/statistics';
import { notePrevention } from './note-prevention';
import { openFinding } from './open-finding';
import { recordScreening } from './record-screening';
import { setAccess } from './set-access';

const { auditEvents, grids } = tables;
const d = await aDispute('walks');
const grid = await aPerson(d.communityId, ['grid']);
const gridId = newId();
await store.transaction((tx) =>
  tx.insert(grids).values({ id: gridId, communityId: d.communityId, parentId: null, kind: 'grid', name: '第一网格' }),
);
const walk = {
  ...{ community: 'walks', day: '2026-11-23', gridId, walkers: '孙示例、王示例', found: '3', settled: '1' },
  text: '三楼两家为堆物争吵。',
};
const refusal = async (patch: object) => {
  const done = await recordScreening.run(as(grid.actor), { ...walk, ...patch });
  return done.ok ? null : (done.error.fields ?? done.error.code);
};
const list = async (actor: Actor) => {
  const page = await listScreenings.run({ store, actor, now: monday, newId }, { community: 'walks' });
  return page.ok ? page.value.rows : page.error.code;
};
const { voluntary: _, ...story } = leak('walks');
const finding = (screeningId: string) => ({ ...story, applicantName: '赵某', screeningId });

test('a walk says who, where, when, and what of it was settled', async () => {
  expect(await refusal({ day: '2026-11-24' })).toHaveProperty('day');
  expect(await refusal({ settled: '4' })).toHaveProperty('settled');
  expect(await refusal({ gridId: '' })).toHaveProperty('place');
  expect(await refusal({ gridId: newId() })).toHaveProperty('gridId');
  expect(await refusal({ text: '' })).toHaveProperty('text');
  expect(await refusal({ found: '0', settled: '0', text: '', gridId: '', place: '东区' })).toBe(null);
  expect(await refusal({})).toBe(null);
  expect(await list(grid.actor)).toMatchObject([
    { grid: '第一网格', found: 3, settled: 1, cases: 0, canOpen: false, text: walk.text },
    { grid: null, place: '东区', found: 0, canOpen: false },
  ]);
  const start = (actor: Actor) => startScreening.run({ store, actor, now: monday, newId }, { community: 'walks' });
  expect(await start(grid.actor)).toMatchObject({ value: { grids: [{ value: gridId, label: '第一网格' }] } });
  for (const actor of [d.downstairs.actor, (await aPerson(d.communityId, ['admin'])).actor]) {
    expect(await list(actor)).toBe('forbidden');
    expect(await start(actor)).toMatchObject({ error: { code: 'forbidden' } });
  }
});

test('from a finding a case of own motion is opened, and no more of them than were found', async () => {
  const rows = await list(d.mediator.actor);
  if (typeof rows === 'string') throw new Error(rows);
  expect(rows.map((r) => r.canOpen)).toEqual([true, false]);
  const { ref } = await run(openFinding, d.mediator.actor, finding(rows[0]!.id));
  expect(await caseRow(ref, d.communityId)).toMatchObject({ source: 'proactive', state: 'applied' });
  await run(openFinding, d.mediator.actor, finding(rows[0]!.id));
  expect(await openFinding.run(as(d.mediator.actor), finding(rows[0]!.id))).toMatchObject({
    error: { code: 'none_left' },
  });
  expect(await list(d.mediator.actor)).toMatchObject([{ cases: 2, canOpen: false }, {}]);
  const there = await aDispute('walks-far');
  const far = { ...finding(rows[0]!.id), community: 'walks-far' };
  expect(await openFinding.run(as(there.mediator.actor), far)).toMatchObject({ error: { code: 'not_found' } });
});

test('what a case kept from happening is counted once, may be corrected, and is in no event', async () => {
  const { ref, id } = await aCaseInMediation(d);
  await mustOn(d, ref, setAccess, d.mediator.actor, { isProtected: 'on', protectedFor: 'violence' });
  const by = d.mediator.actor;
  const note = (input: object) => onCase(d, ref, notePrevention, by, input);
  expect(await note({ kind: 'crime', day: '2026-11-23' })).toMatchObject({ error: { code: 'people_missing' } });
  expect(await note({ kind: 'crime', people: '3' })).toMatchObject({ error: { code: 'day_missing' } });
  expect(await note({ kind: 'crime', people: '3', day: '2026-11-24' })).toMatchObject({ error: { code: 'future' } });
  const counts = async () => {
    const at = { store, actor: d.director.actor, now: monday, newId };
    const page = await showStatistics.run(at, { community: 'walks' });
    const lines = page.ok ? page.value.groups.flatMap((g) => g.lines) : [];
    return ['walks', 'found', 'settled', 'crime', 'crime-people', 'petition', 'petition-people'].map(
      (key) => lines.find((l) => l.key === key)!.value,
    );
  };
  await mustOn(d, ref, notePrevention, by, { kind: 'crime', people: '3', day: '2026-11-23' });
  expect(await counts()).toEqual([2, 3, 1, 1, 3, 0, 0]);
  await mustOn(d, ref, notePrevention, by, { kind: 'petition', people: '40', day: '2026-11-22' });
  expect(await counts()).toEqual([2, 3, 1, 0, 0, 1, 40]);
  await mustOn(d, ref, notePrevention, by, { kind: 'none' });
  expect(await counts()).toEqual([2, 3, 1, 0, 0, 0, 0]);
  const events = await store.read.select().from(auditEvents).where(eq(auditEvents.subjectId, id));
  expect(JSON.stringify(events.map((e) => [e.type, e.payload]))).not.toMatch(/crime|petition|prevent|people/);
  expect(await onCase(d, ref, notePrevention, d.downstairs.actor, { kind: 'none' })).toMatchObject({
    error: { code: 'forbidden' },
  });
  expect(await onCase(d, ref, notePrevention, d.other.actor, { kind: 'none' })).toMatchObject({
    error: { code: 'not_found' },
  });
});
