import { eq } from 'drizzle-orm';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { docxOf } from '@/lib/kernel/paper/docx';
import type { Actor } from '@/lib/kernel/verdict';
import { aName } from '@/tests/support/drawn';
import { aCaseInMediation, aDispute, aSession, caseRow, mustOn, onCase, run } from '@/tests/support/mediation';
import { monday } from '@/tests/support/world';
import { templateForms } from '../documents/template-forms';
import { showPaper } from '../queries/paper';
import { showPaperWord } from '../queries/paper-word';
import { showCase } from '../queries/record';
import { isDrawn } from '../rules/drawn';
import { addAgent } from './add-agent';
import { addTerm } from './add-term';
import { draftAgreement } from './draft-agreement';
import { drawSignature } from './draw-signature';
import { recordSignature } from './record-signature';
import { saveKeeping } from './save-keeping';
import { saveParty } from './save-party';
import { saveTemplate } from './save-template';

const d = await aDispute('drawn');
const by = d.mediator.actor;
const asked = (actor: Actor) => ({ store, actor, now: monday, newId });

async function drafted(before?: (c: Awaited<ReturnType<typeof aCaseInMediation>>) => Promise<unknown>) {
  const c = await aCaseInMediation(d);
  await before?.(c);
  await aSession(d, c.ref, 'success');
  const term = { kind: 'act', debtorId: c.respondent.id, text: '修好防水。', dueDay: '2026-11-25' };
  await mustOn(d, c.ref, addTerm, by, term);
  await mustOn(d, c.ref, draftAgreement, by, { form: 'written', facts: '漏水。', issues: '谁修。', copies: '3' });
  return c;
}
const paper = async (ref: string, actor: Actor) =>
  JSON.stringify(await showPaper.run(asked(actor), { community: 'drawn', ref, paper: 'agreement' }));
const agreement = async (ref: string) => {
  const page = await showCase.run(asked(by), { community: 'drawn', ref });
  return page.ok ? page.value.agreement! : null;
};

/** The Word file: how many pictures are in it, and its words. */
async function inWord(ref: string) {
  const word = await showPaperWord.run(asked(by), { community: 'drawn', ref, paper: 'agreement', exported: '' });
  if (!word.ok) throw new Error('no paper');
  const files = unzipSync(word.value.bytes);
  const xml = strFromU8(files['word/document.xml']!);
  const pictures = (xml.match(/<w:drawing>/g) ?? []).length;
  // Two that are alike lie in it once.
  expect(Object.keys(files).some((name) => /^word\/media\/.+\.png$/.test(name))).toBe(pictures > 0);
  return { pictures, text: xml.replace(/<[^>]+>/g, '') };
}

test('a name is lines on a field; anything else is no picture', () => {
  expect(isDrawn(aName)).toBe(true);
  for (const wrong of ['', 'M1 1L2 2', `${aName}<script>`, `${aName}L601 10`, aName.replaceAll('L', 'C')])
    expect(isDrawn(wrong), wrong).toBe(false);
  expect(isDrawn(`M1 1${'L2 2L3 3'.repeat(2000)}`)).toBe(false);
});

test('both draw their names: evidence on the page and the paper, nothing is in force, and the paper is signed later', async () => {
  const { ref, id, applicant, respondent } = await drafted();
  const bad = await onCase(d, ref, drawSignature, d.downstairs.actor, { strokes: 'M1 1L2 2' });
  expect(bad).toMatchObject({ error: { fields: { strokes: expect.stringContaining('擦掉重签') } } });
  await mustOn(d, ref, drawSignature, d.downstairs.actor, { strokes: aName });
  // On the mediator’s tablet, for the other side.
  await mustOn(d, ref, drawSignature, by, { strokes: aName, partyId: respondent.id });
  expect(await onCase(d, ref, drawSignature, d.upstairs.actor, { strokes: aName })).toMatchObject({
    error: { code: 'drawn_before' },
  });
  expect((await caseRow(ref, d.communityId)).state).toBe('signing');
  const seen = await agreement(ref);
  expect(seen!.missing).toHaveLength(4);
  expect(seen!.drawn.map((one) => [one.who, one.isPending, one.strokes])).toEqual([
    ['李示例', true, aName],
    ['周示例', true, aName],
  ]);
  expect(await paper(ref, d.downstairs.actor)).toMatch(/李示例已于.*在屏上签名，待补签/);
  const word = await inWord(ref);
  expect(word.pictures).toBe(2);
  expect(word.text).toMatch(/李示例已于.*?待补签。.*周示例已于.*?待补签。/);
  for (const signer of [applicant.id, respondent.id])
    await mustOn(d, ref, recordSignature, by, { signer, way: 'signature', day: '2026-11-23' });
  expect((await agreement(ref))!.drawn.map((one) => one.isPending)).toEqual([false, false]);
  expect((await inWord(ref)).text).toContain('在屏上签名');
  expect((await inWord(ref)).text).not.toContain('待补签');
  const events = await store.read
    .select({ payload: tables.auditEvents.payload })
    .from(tables.auditEvents)
    .where(eq(tables.auditEvents.subjectId, id));
  expect(JSON.stringify(events)).not.toContain('M40');
});

test('a minor’s guardian draws and nobody else; whoever has no case draws nothing', async () => {
  const { ref, applicant } = await drafted(async (c) => {
    const child = { partyId: c.applicant.id, side: 'applicant', name: '李示例', age: '15' };
    await mustOn(d, c.ref, saveParty, by, child);
    const mother = { partyId: c.applicant.id, kind: 'guardian', name: '李母', relation: '母亲' };
    await mustOn(d, c.ref, addAgent, by, mother);
  });
  expect(await onCase(d, ref, drawSignature, d.downstairs.actor, { strokes: aName })).toMatchObject({
    error: { code: 'guardian_signs' },
  });
  const { id } = await caseRow(ref, d.communityId);
  const [guardian] = await store.read
    .select()
    .from(tables.mediationAgents)
    .where(eq(tables.mediationAgents.caseId, id));
  await mustOn(d, ref, drawSignature, by, { strokes: aName, partyId: applicant.id, agentId: guardian!.id });
  expect((await agreement(ref))!.drawn[0]).toMatchObject({ agent: '李母', isPending: true });
  expect(await onCase(d, ref, drawSignature, d.other.actor, { strokes: aName })).toMatchObject({
    error: { code: 'not_found' },
  });
});

test('only where the committee names a reliable service does it count, and with the seal brings the agreement into force', async () => {
  const kept = {
    community: 'drawn',
    version: '0',
    years: '10',
    majorYears: '30',
    permanent: 'land',
    followUps: '7 30',
  };
  await run(saveKeeping, d.director.actor, { ...kept, signService: '某某可靠签名（示例）' });
  const { ref } = await drafted();
  await mustOn(d, ref, recordSignature, by, { signer: d.mediator.id, way: 'signature', day: '2026-11-23' });
  await mustOn(d, ref, recordSignature, by, { signer: 'seal', way: 'seal', day: '2026-11-23' });
  await mustOn(d, ref, drawSignature, d.downstairs.actor, { strokes: aName });
  expect((await caseRow(ref, d.communityId)).state).toBe('signing');
  await mustOn(d, ref, drawSignature, d.upstairs.actor, { strokes: aName });
  expect((await caseRow(ref, d.communityId)).state).toBe('performing');
  expect(await agreement(ref)).toMatchObject({ effectiveDay: '2026-11-23', missing: [] });
  expect(await paper(ref, d.upstairs.actor)).toMatch(/由某某可靠签名（示例）做成。/);
});

test('a community’s own template has a field for what was drawn, and shows it as a picture', async () => {
  const file = new File([await docxOf([templateForms.agreement!.form])], '模板.docx');
  await run(saveTemplate, d.director.actor, { community: 'drawn', paper: 'agreement', version: '0', file });
  const { ref } = await drafted();
  expect(await inWord(ref)).toMatchObject({ pictures: 0 });
  await mustOn(d, ref, drawSignature, d.downstairs.actor, { strokes: aName });
  const word = await inWord(ref);
  expect(word.pictures).toBe(1);
  expect(word.text).toMatch(/李示例已于.*在屏上签名/);
  expect(word.text).not.toMatch(/M40|[{}]/);
});
