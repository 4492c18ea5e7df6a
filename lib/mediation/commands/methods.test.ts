import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aCaseInMediation, aDispute, caseRow, mustOn, onCase, run } from '@/tests/support/mediation';
import { as, monday } from '@/tests/support/world';
import { findCase } from '../queries/case';
import { findDossier } from '../queries/dossier';
import { findDossierRows } from '../queries/dossier-rows';
import { fileFacts } from '../queries/file-facts';
import { findMethod, findMethodOf, findMethods } from '../queries/method';
import { showCase } from '../queries/record';
import { acceptCase } from './accept-case';
import { addMethod } from './add-method';
import { changeMethod } from './change-method';
import { noteStep } from './note-step';
import { retireMethod } from './retire-method';
import { saveMethod } from './save-method';
import { saveMethodStep } from './save-method-step';

const d = await aDispute('ways');
const director = d.director.actor;
const usual = () => findMethod(store.read, d.communityId);
const form = (m: { methodId: string; version: number }) => ({
  ...{ community: 'ways', methodId: m.methodId, version: String(m.version) },
});
const note = { at: '2026-11-23 08:50', place: '家里', present: '双方' };
const shown = async (ref: string, actor = d.mediator.actor) => {
  const view = await showCase.run({ store, actor, now: monday, newId }, { community: 'ways', ref });
  if (!view.ok) throw new Error(view.error.code);
  return view.value;
};

test('the shipped example stands until somebody changes it; a case keeps the one it began with', async () => {
  expect(await usual()).toMatchObject({ version: 0, isExample: true, name: '六心工作法（示例）' });
  const { ref } = await aCaseInMediation(d);
  expect(await usual()).toMatchObject({ version: 1, isExample: true });
  const own = {
    ...form(await usual()),
    name: '四步工作法',
    steps: '热心接待：当天\n耐心倾听：听\n说理\n回访',
    isUsual: 'on',
  };
  expect(await saveMethod.run(as(d.mediator.actor), own)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await saveMethod.run(as(director), { ...own, steps: '说理\n说理' })).toMatchObject({
    error: { code: 'step_twice' },
  });
  await run(saveMethod, director, own);
  expect(await saveMethod.run(as(director), own)).toMatchObject({ error: { code: 'stale' } });
  expect(await usual()).toMatchObject({ version: 2, isExample: false, name: '四步工作法' });
  expect((await usual()).steps[1]).toMatchObject({ key: 'listen', guidance: '听', record: expect.stringMatching(/./) });
  expect((await shown(ref)).method.steps).toHaveLength(6);
});

test('one step is changed: its name keeps its place, what it asks for and suggests is the community’s', async () => {
  const step = {
    step: 'listen',
    label: '先听',
    record: '各自要什么',
    phrases: '双方说完了。\n\n双方说完了。',
    isAsked: 'on',
  };
  expect(await saveMethodStep.run(as(director), { ...form(await usual()), ...step, step: 'none' })).toMatchObject({
    error: { code: 'unknown_step' },
  });
  expect(await saveMethodStep.run(as(director), { ...form(await usual()), ...step, label: '说理' })).toMatchObject({
    error: { code: 'step_twice' },
  });
  await run(saveMethodStep, director, { ...form(await usual()), ...step });
  expect((await usual()).steps[1]).toEqual({
    ...{ key: 'listen', label: '先听', guidance: '', record: '各自要什么', isAsked: true, phrases: ['双方说完了。'] },
  });
});

test('other methods are added without code, chosen when a case is taken in, and retired; one is always the usual one', async () => {
  const blank = { community: 'ways', name: '三步法' };
  expect(await addMethod.run(as(director), blank)).toMatchObject({ error: { code: 'step_count' } });
  await run(addMethod, director, { ...blank, steps: '看\n听\n谈' });
  expect(await addMethod.run(as(director), { ...blank, start: 'five' })).toMatchObject({
    error: { code: 'name_taken' },
  });
  const { id: methodId } = await run(addMethod, director, {
    community: 'ways',
    name: '望闻问切（示例）',
    start: 'four',
  });
  const all = await findMethods(store.read, d.communityId);
  expect(all.map((m) => [m.name, m.isUsual, m.isExample])).toEqual([
    ['四步工作法', true, false],
    ['三步法', false, false],
    ['望闻问切（示例）', false, true],
  ]);
  expect(await retireMethod.run(as(director), form(await usual()))).toMatchObject({ error: { code: 'usual' } });
  const four = all[2]!;
  const kept = { name: four.name, steps: '望：看现场\n问：问根由' };
  await run(saveMethod, director, { ...form(four), ...kept, isUsual: 'on' });
  expect(await usual()).toMatchObject({ methodId, version: 2 });
  expect((await usual()).steps.map((s) => s.key)).toEqual(['look', 'ask']);
  expect(await saveMethod.run(as(director), { ...form(await usual()), ...kept })).toMatchObject({
    error: { code: 'usual_needed' },
  });
  await run(retireMethod, director, form(all[1]!));
  expect((await findMethods(store.read, d.communityId)).map((m) => m.name)).toEqual(['四步工作法', '望闻问切（示例）']);
  const { ref } = await aCaseInMediation(d);
  expect((await findMethodOf(store.read, await caseRow(ref, d.communityId))).name).toBe('望闻问切（示例）');
  const accepted = await onCase(d, ref, acceptCase, director, { type: 'neighbours', methodId: all[1]!.methodId });
  expect(accepted.ok).toBe(false);
});

test('a case goes on by another method by a recorded deed, and what was noted stays readable under its old step', async () => {
  const { ref, id } = await aCaseInMediation(d);
  const by = d.mediator.actor;
  await mustOn(d, ref, noteStep, by, { ...note, step: 'look', text: '到现场看了。' });
  await mustOn(d, ref, noteStep, by, { ...note, step: 'ask', text: '起因问过了。', isPrivate: 'on' });
  const [, four] = (await shown(ref)).methods.map((m) => m.id);
  const reason = '要一步一步来。';
  expect(await onCase(d, ref, changeMethod, d.downstairs.actor, { methodId: four, reason })).toMatchObject({
    ok: false,
  });
  const [current] = (await shown(ref)).methods;
  expect(await onCase(d, ref, changeMethod, by, { methodId: current!.id, reason })).toMatchObject({
    error: { code: 'same_method' },
  });
  await mustOn(d, ref, changeMethod, by, { methodId: four, reason });
  const view = await shown(ref);
  expect(view.method.name).toBe('四步工作法');
  expect(view.method.earlier.map((s) => [s.label, s.notes.map((n) => n.text)])).toEqual([
    ['望：看现场', ['到现场看了。']],
    ['问：问根由', ['起因问过了。']],
  ]);
  expect(view.history.find((h) => h.what === '换了工作方法')).toMatchObject({ words: reason });
  const own = await shown(ref, d.downstairs.actor);
  expect(own.method.earlier.map((s) => s.label)).toEqual(['望：看现场']);
  expect(own.methods).toEqual([]);
  expect(JSON.stringify(own.history)).not.toContain(reason);
  expect(await onCase(d, ref, noteStep, by, { ...note, step: 'look', text: '再看。' })).toMatchObject({
    error: { code: 'unknown_step' },
  });
  const events = await store.read.select().from(tables.auditEvents).where(eq(tables.auditEvents.subjectId, id));
  expect(events.at(-1)).toMatchObject({ type: 'mediation.change-method' });
  expect(JSON.stringify(events)).not.toContain(reason);
});

test('七查 asks for the steps that the case’s own method wants noted, until they are', async () => {
  const { ref } = await aCaseInMediation(d);
  const by = d.mediator.actor;
  const [, four] = (await shown(ref)).methods.map((m) => m.id);
  await mustOn(d, ref, changeMethod, by, { methodId: four, reason: '换。' });
  const file = async () => {
    const found = await findCase(store.read, { community: 'ways', ref });
    const rows = await findDossierRows(store.read, found!.id);
    return fileFacts(await findDossier(store.read, found!), rows, '2026-11-23').unnoted;
  };
  expect(await file()).toEqual(['“先听”这一步：各自要什么']);
  await mustOn(d, ref, noteStep, by, { ...note, step: 'listen', text: '听过了。' });
  expect(await file()).toEqual([]);
});

test('a ticked sentence goes into the note before what was typed; nothing at all is refused', async () => {
  const { ref } = await aCaseInMediation(d);
  const on = (input: object) => onCase(d, ref, noteStep, d.mediator.actor, { ...note, step: 'look', ...input });
  expect(await on({})).toMatchObject({ error: { code: 'no_words' } });
  expect(await on({ phrases: ['已到现场看过。', '拍了照片。'], text: '漏在地漏。' })).toMatchObject({ ok: true });
  expect((await shown(ref)).method.steps[0]!.notes[0]!.text).toBe('已到现场看过。\n拍了照片。\n漏在地漏。');
});
