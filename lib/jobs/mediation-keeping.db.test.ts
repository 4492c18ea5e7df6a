import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { holdDossier } from '@/lib/mediation/commands/hold-dossier';
import { liftHold } from '@/lib/mediation/commands/lift-hold';
import { releaseDossier } from '@/lib/mediation/commands/release-dossier';
import { showPaper } from '@/lib/mediation/queries/paper';
import { aDispute, at, caseRow, mustOn, onCase } from '@/tests/support/mediation';
import { aWholeCase } from '@/tests/support/whole-case';
import { mediationKeeping } from './mediation-keeping';

const d = await aDispute('keep');
const { ref, id } = await aWholeCase(d);
const by = d.director.actor;
const late = at('2057-01-05');
const job = (dryRun = false) => mediationKeeping.run({ store, now: late, dryRun });
const people = /李示例|周示例|赵示例|13800005678|13900000246|1-201|漏水|被褥|2 厘米/;
const words = async () => {
  const { mediationParties, mediationNotes, mediationSessions, mediationInvestigations, mediations, texts } = tables;
  const of = [mediationParties, mediationNotes, mediationSessions, mediationInvestigations] as const;
  const rows = await Promise.all(of.map((t) => store.read.select().from(t).where(eq(t.caseId, id))));
  const record = await store.read.select().from(mediations).where(eq(mediations.id, id));
  const said = await store.read.select().from(texts).where(eq(texts.subjectId, id));
  return JSON.stringify([rows, record, said]);
};
/** What statistics count. */
const figures = async () => {
  const { mediationTerms, mediationParties, transitions } = tables;
  const { state, type, source, createdAt, acceptedAt, endedAt, performance } = await caseRow(ref, d.communityId);
  const terms = await store.read
    .select({ kind: mediationTerms.kind, amount: mediationTerms.amount, state: mediationTerms.state })
    .from(mediationTerms)
    .where(eq(mediationTerms.caseId, id));
  const parties = await store.read.$count(mediationParties, eq(mediationParties.caseId, id));
  const steps = await store.read.$count(
    transitions,
    and(eq(transitions.subjectId, id), eq(transitions.event, 'close')),
  );
  return { state, type, source, createdAt, acceptedAt, endedAt, performance, terms, parties, steps };
};

test('a file is released only when it is due and not held, and by the director alone', async () => {
  expect(await onCase(d, ref, releaseDossier, by, {}, at('2027-01-05'))).toMatchObject({ error: { code: 'not_due' } });
  expect(await onCase(d, ref, releaseDossier, d.mediator.actor, {}, late)).toMatchObject({
    error: { code: 'forbidden' },
  });
  await mustOn(d, ref, holdDossier, by, { reason: '正在诉讼。' }, late);
  expect(await onCase(d, ref, releaseDossier, by, {}, late)).toMatchObject({ error: { code: 'held' } });
  expect(await job()).toEqual({ files: 0 });
  await mustOn(d, ref, liftHold, by, {}, late);
});

test('the job takes out every name and word, and no figure changes', async () => {
  const before = await figures();
  expect(await words()).toMatch(people);
  await mustOn(d, ref, releaseDossier, by, {}, late);
  expect(await job(true)).toEqual({ files: 1 });
  expect(await job()).toEqual({ files: 1 });
  expect(await job()).toEqual({ files: 0 });
  expect(await words()).not.toMatch(people);
  expect(await figures()).toEqual(before);
});

test('its papers still open, and say that the words are gone', async () => {
  const asked = { community: 'keep', ref, paper: 'agreement' };
  const paper = await showPaper.run({ store, actor: by, now: late, newId }, asked);
  expect(JSON.stringify(paper)).toContain('已隐去');
  expect(JSON.stringify(paper)).not.toMatch(people);
});
