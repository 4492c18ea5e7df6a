import { utimesSync } from 'node:fs';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { checkChain } from '@/lib/audit/queries/chain';
import { openFile } from '@/lib/files/queries/open-file';
import { fileStore } from '@/lib/files/store';
import { runJob } from '@/lib/jobs/registry';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { eraseTexts } from '@/lib/retention/commands/erase-texts';
import { aPdf, aPhoto, asFile } from '@/tests/support/files';
import { anAmr, aPaper } from '@/tests/support/media';
import { aCaseInMediation, aDispute, caseRow, mustOn } from '@/tests/support/mediation';
import { aPerson, as, monday } from '@/tests/support/world';
import { showCaseFile, showCaseFiles } from '../queries/files-page';
import { attachFile } from './attach-file';
import { failCase } from './fail-case';
import { removeFile } from './remove-file';
import { shareFile } from './share-file';

const d = await aDispute('papers');
const { mediator, director, upstairs, downstairs } = d;
const c = await aCaseInMediation(d);
const { mediationFiles, messages, transitions } = tables;
const evidence = async () => ({ purpose: 'evidence', caption: '天花板的照片', files: asFile(await aPhoto()) });
const attach = (who: Actor, input: object, ref = c.ref) =>
  attachFile.run(as(who), { community: d.code, ref, ...input });
const asking = (actor: Actor) => ({ store, actor, now: monday, newId });
const list = async (who: Actor, ref = c.ref) => {
  const answer = await showCaseFiles.run(asking(who), { community: d.code, ref });
  return answer.ok ? answer.value.files : answer.error.code;
};
const opens = async (who: Actor, id: string) => (await openFile.run(asking(who), { community: d.code, id })).ok;

test('what a party brings is that side’s and the mediators’; the mediator hears of it, the form of nobody grows old', async () => {
  const { version } = await caseRow(c.ref, d.communityId);
  expect(await attach(downstairs.actor, await evidence())).toMatchObject({ ok: true });
  const [file] = (await list(downstairs.actor)) as { id: string }[];
  expect(file).toMatchObject({
    label: '证据材料',
    caption: '天花板的照片',
    from: '您这一方',
    by: '李示例',
    isShared: false,
  });
  expect(await list(mediator.actor)).toMatchObject([{ from: '李示例', by: '李示例', at: monday }]);
  expect(await list(upstairs.actor)).toEqual([]);
  const readers = [downstairs, mediator, director, upstairs, d.other].map((p) => opens(p.actor, file!.id));
  expect(await Promise.all(readers)).toEqual([true, true, true, false, false]);
  expect((await caseRow(c.ref, d.communityId)).version).toBe(version);
  const told = await store.read.select().from(messages).where(eq(messages.template, 'mediation.file-brought'));
  expect(told.map((m) => m.personId)).toEqual([mediator.id]);
});

test('the other side opens it once a mediator shows it to both, and no longer when it is taken back', async () => {
  const [file] = (await list(downstairs.actor)) as { id: string }[];
  const show = (who: Actor, shared: string) =>
    shareFile.run(as(who), { community: d.code, ref: c.ref, fileId: file!.id, shared });
  expect(await show(downstairs.actor, 'yes')).toMatchObject({ error: { code: 'forbidden' } });
  expect(await show(mediator.actor, 'yes')).toMatchObject({ ok: true });
  expect(await show(mediator.actor, 'yes')).toMatchObject({ error: { code: 'same' } });
  expect(await list(upstairs.actor)).toMatchObject([{ from: '李示例', isShared: true }]);
  expect(await opens(upstairs.actor, file!.id)).toBe(true);
  expect(await show(mediator.actor, 'no')).toMatchObject({ ok: true });
  expect(await opens(upstairs.actor, file!.id)).toBe(false);
});

test('the same file twice is one, and what a purpose does not take is said in a sentence', async () => {
  const input = { ...(await evidence()), files: asFile(aPdf('同一份')) };
  expect(await attach(downstairs.actor, input)).toMatchObject({ ok: true });
  expect(await attach(downstairs.actor, input)).toMatchObject({
    error: { fields: { files: '这些文件都已经添过了。' } },
  });
  const paper = { purpose: 'proof', caption: '收条', files: asFile(aPaper('docx'), '收条.docx') };
  const refused = await attach(downstairs.actor, paper);
  expect(refused).toMatchObject({ error: { fields: { files: expect.stringMatching(/“履行、付款凭证”只收照片/) } } });
  expect(await attach(downstairs.actor, { ...paper, purpose: 'evidence' })).toMatchObject({ ok: true });
  const macros = { ...paper, purpose: 'evidence', files: asFile(aPaper('docm'), '收条.docx') };
  expect(await attach(downstairs.actor, macros)).toMatchObject({
    error: { fields: { files: expect.stringMatching(/第 1 个文件（收条.docx）带着宏/) } },
  });
  expect(await attach(downstairs.actor, { ...input, files: [] })).toMatchObject({
    error: { fields: { files: '请先选文件。' } },
  });
});

test('a party brings evidence, proofs and letters of authority; the rest is for those who mediate', async () => {
  const recording = { purpose: 'step', caption: '走访录音', files: asFile(anAmr(), '录音.amr') };
  expect(await attach(downstairs.actor, recording)).toMatchObject({ error: { code: 'not_yours' } });
  expect(await attach(mediator.actor, recording)).toMatchObject({ ok: true });
  const signed = { purpose: 'signed', caption: '协议', files: asFile(await aPhoto()) };
  expect(await attach(mediator.actor, signed)).toMatchObject({ error: { code: 'no_agreement' } });
  const stray = { ...(await evidence()), targetId: d.mediator.id };
  expect(await attach(mediator.actor, stray)).toMatchObject({ error: { code: 'unknown_target' } });
  const stranger = await aPerson(d.communityId, ['resident']);
  for (const who of [stranger, d.other]) expect(await attach(who.actor, await evidence())).toMatchObject({ ok: false });
  expect(await attach(stranger.actor, await evidence())).toMatchObject({ error: { code: 'not_found' } });
});

test('one taken away keeps its row, with who and why; its bytes go, and the chain is whole', async () => {
  await attach(upstairs.actor, { ...(await evidence()), caption: '拿错的照片' });
  const [file] = (await list(upstairs.actor)) as { id: string }[];
  const remove = (who: Actor) =>
    removeFile.run(as(who), { community: d.code, ref: c.ref, fileId: file!.id, reason: '不是这件事的' });
  expect(await remove(downstairs.actor)).toMatchObject({ error: { code: 'not_found' } });
  expect(await remove(upstairs.actor)).toMatchObject({ ok: true });
  expect(await remove(mediator.actor)).toMatchObject({ error: { code: 'removed' } });
  expect(await opens(mediator.actor, file!.id)).toBe(false);
  const removed = { by: '周示例', why: '不是这件事的', at: monday };
  expect(((await list(mediator.actor)) as object[])[0]).toMatchObject({ id: file!.id, removed });
  const at = { community: d.code, ref: c.ref, id: file!.id };
  expect(await showCaseFile.run(asking(mediator.actor), at)).toMatchObject({
    value: { can: { share: false, remove: false } },
  });
  expect(await showCaseFile.run(asking(downstairs.actor), at)).toMatchObject({ error: { code: 'not_found' } });
  const [{ sha256 } = { sha256: '' }] = await store.read
    .select()
    .from(tables.files)
    .where(eq(tables.files.id, file!.id));
  const bytes = path.join(process.env.DATA_DIR!, 'files', sha256.slice(0, 2), sha256);
  utimesSync(bytes, new Date(0), new Date(0));
  await runJob('files', { store, now: new Date(), dryRun: false });
  expect(await fileStore().get(sha256)).toBeNull();
  expect((await checkChain(store.read, d.communityId)).faults).toEqual([]);
});

test('history tells those who mediate of each, and a party nothing; events carry no words', async () => {
  const steps = await store.read.select().from(transitions).where(eq(transitions.subjectId, c.id));
  expect(steps.filter((s) => s.event.endsWith('-file')).every((s) => s.textId === null)).toBe(true);
  const events = JSON.stringify(await store.read.select().from(tables.auditEvents));
  for (const words of ['照片', '拿错', '录音']) expect(events).not.toContain(words);
});

test('of a mediation that failed evidence opens for its own side alone', async () => {
  const other = await aCaseInMediation(d);
  await attach(downstairs.actor, await evidence(), other.ref);
  const [file] = (await list(downstairs.actor, other.ref)) as { id: string }[];
  await mustOn(d, other.ref, failCase, mediator.actor, { reason: '谈不拢', routesTold: 'on' });
  const readers = [downstairs, mediator, director, upstairs].map((p) => opens(p.actor, file!.id));
  expect(await Promise.all(readers)).toEqual([true, false, false, false]);
  expect(await list(mediator.actor, other.ref)).toEqual([]);
  expect(await list(downstairs.actor, other.ref)).toHaveLength(1);
  expect(await attach(downstairs.actor, await evidence(), other.ref)).toMatchObject({
    error: { code: 'illegal_transition' },
  });
});

test('when the words of a case are erased its files go too', async () => {
  const files = await store.read.select().from(mediationFiles).where(eq(mediationFiles.caseId, c.id));
  expect(files.length).toBeGreaterThan(3);
  const system: Actor = { kind: 'system', job: 'mediation-keeping' };
  const input = { community: d.code, subjectId: c.id, ground: '保存期满' };
  expect(await eraseTexts.run(as(system), input)).toMatchObject({ ok: true });
  for (const { fileId } of files) expect(await opens(director.actor, fileId)).toBe(false);
  expect((await list(mediator.actor)) as object[]).toContainEqual(
    expect.objectContaining({ caption: null, removed: expect.objectContaining({ by: null }) }),
  );
  expect((await checkChain(store.read, d.communityId)).faults).toEqual([]);
});
