import { asc, eq } from 'drizzle-orm';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { fileStore } from '@/lib/files/store';
import { newId } from '@/lib/kernel/ids';
import { makeMerge } from '@/lib/mediation/commands/make-merge';
import { requestMerge } from '@/lib/mediation/commands/request-merge';
import { joinMerge } from '@/lib/mediation/documents/claim-merge';
import { showMerges, takeMerge } from '@/lib/mediation/queries/merges';
import { aGroup, claimsOf, family, importRows, inForce } from '@/tests/support/group';
import { aDispute, at, run } from '@/tests/support/mediation';
import { scratch } from '@/tests/support/scratch';
import { as, monday } from '@/tests/support/world';
import { claimPapers } from './claim-papers';
import { unnamedFiles } from './files';
import { runJob } from './registry';

const { accessLog, auditEvents, mediationMergeParts, mediationMerges } = tables;
// The job of files takes away whatever this database does not name: a folder of its own.
process.env.DATA_DIR = scratch('merge');
const families = 110;
const d = await aDispute('merge');
const c = await aGroup(d);
const on = { community: 'merge', ref: c.ref };
const by = d.mediator.actor;
const job = (now = monday) => claimPapers.run({ store, now, dryRun: false });
const ask = (now = monday, actor = by) => ({ store, actor, now, newId });
const newest = async () => {
  const view = await showMerges.run(ask(), on);
  if (!view.ok) throw new Error(view.error.code);
  return view.value.merges[0]!;
};
const partsOf = (id: string) =>
  store.read
    .select()
    .from(mediationMergeParts)
    .where(eq(mediationMergeParts.mergeId, id))
    .orderBy(asc(mediationMergeParts.from));
async function taken(merge: string) {
  const out = await takeMerge.run(ask(), { ...on, merge });
  if (!out.ok) throw new Error(out.error.code);
  async function* parts() {
    for (const hash of out.ok ? out.value.hashes : []) yield (await fileStore().get(hash))!;
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of joinMerge(parts(), out.value.madeAt)) chunks.push(chunk);
  return unzipSync(Buffer.concat(chunks));
}

test('who has no hand in the case cannot ask; with nobody in the list there is nothing to make', async () => {
  expect(await requestMerge.run(as(d.other.actor), on)).toMatchObject({ error: { code: 'not_found' } });
  expect(await requestMerge.run(as(by), on)).toMatchObject({ error: { code: 'nobody' } });
  await importRows(
    d,
    c.ref,
    Array.from({ length: families }, (_, i) => family(i + 1)),
  );
  await inForce(d, c);
});

test('asked for once, made fifty at a time; a run that falls in the middle is gone on with, not begun again', async () => {
  await run(requestMerge, by, on);
  expect(await requestMerge.run(as(by), on)).toMatchObject({ error: { code: 'waiting' } });
  const { id } = await newest();
  expect(await claimPapers.run({ store, now: monday, dryRun: true })).toEqual({ waiting: 1 });
  for (const _ of ['begun', 'the first fifty']) expect(await makeMerge(store, id, monday)).toBe(true);
  expect(await newest()).toMatchObject({ state: 'waiting', done: 50, total: families });
  const [first] = await partsOf(id);
  expect(await takeMerge.run(ask(), { ...on, merge: id })).toMatchObject({ error: { code: 'not_found' } });
  expect(await runJob('claim-papers', { store, now: monday, dryRun: false })).toEqual({ made: 1, batches: 2 });
  expect((await partsOf(id)).map((p) => [p.from, p.to, p.count])).toEqual([
    [1, 50, 50],
    [51, 100, 50],
    [101, 110, 10],
  ]);
  expect((await partsOf(id))[0]).toEqual(first);
  expect(await newest()).toMatchObject({ state: 'made', done: families, total: families });
  expect(await job()).toEqual({ made: 0, batches: 0 });
});

test('the zip has each family once, with its own name, contract and sum; taking it out is in the log, asking in the chain', async () => {
  const { id } = await newest();
  const zip = await taken(id);
  const claims = await claimsOf(c.id);
  expect(Object.keys(zip)).toHaveLength(families + 1);
  for (const claim of [claims[0]!, claims[49]!, claims[50]!, claims[109]!]) {
    const docx = Object.entries(zip).find(([name]) => name.startsWith(String(claim.no).padStart(5, '0')))![1];
    const words = strFromU8(unzipSync(docx)['word/document.xml']!).replace(/<[^>]+>/g, '');
    expect(words).toContain(claim.name);
    expect(words).toContain(claim.contractNo);
    expect(words).toContain('4,000.00元');
  }
  const looks = await store.read.select().from(accessLog).where(eq(accessLog.subjectId, c.id));
  expect(looks.filter((l) => l.reason === `逐户文书 ${families} 户`)).toHaveLength(1);
  const events = await store.read.select().from(auditEvents).where(eq(auditEvents.subjectId, c.id));
  expect(events.filter((e) => e.type === 'mediation.merge-requested')).toHaveLength(1);
  expect(await takeMerge.run(ask(monday, d.other.actor), { ...on, merge: id })).toMatchObject({ ok: false });
  expect(await takeMerge.run(ask(monday, d.downstairs.actor), { ...on, merge: id })).toMatchObject({ ok: false });
});

test('when the agreement changes on the way, all are made anew; for ever it is not tried', async () => {
  await run(requestMerge, by, on);
  const { id } = await newest();
  for (const _ of [1, 2]) await makeMerge(store, id, monday);
  expect(await newest()).toMatchObject({ done: 50 });
  const change = { absentName: '改了名的学校' };
  await store.transaction((tx) =>
    tx.update(tables.mediationGroups).set(change).where(eq(tables.mediationGroups.caseId, c.id)),
  );
  await makeMerge(store, id, monday);
  expect(await newest()).toMatchObject({ state: 'waiting', done: 0 });
  expect(await partsOf(id)).toEqual([]);
  await store.transaction((tx) =>
    tx.update(mediationMerges).set({ attempts: 5, basis: 'x' }).where(eq(mediationMerges.id, id)),
  );
  await job();
  expect(await newest()).toMatchObject({ state: 'failed' });
});

test('the bytes stay while they are named, are gone from the page on their day, and then from the disk', async () => {
  const [made] = await store.read.select().from(mediationMerges).where(eq(mediationMerges.state, 'made'));
  const hashes = (await partsOf(made!.id)).map((p) => p.sha256);
  const later = at('2099-01-01');
  await unnamedFiles.run({ store, now: later, dryRun: false });
  expect(await fileStore().get(hashes[0]!)).not.toBeNull();
  expect(await takeMerge.run(ask(at('2026-12-01')), { ...on, merge: made!.id })).toMatchObject({ ok: false });
  expect(await runJob('retention', { store, now: at('2026-12-01', '03:40'), dryRun: false })).toMatchObject({
    merges: 1,
  });
  expect(await partsOf(made!.id)).toEqual([]);
  await unnamedFiles.run({ store, now: later, dryRun: false });
  expect(await fileStore().get(hashes[0]!)).toBeNull();
});
